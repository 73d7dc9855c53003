import type { ReactNode } from "react";

export type Task = {
  key: string;
  label: ReactNode;
  /** None while it cannot be opened; its status then says why. */
  href?: string;
  status: ReactNode;
};

/** The parts of a long form: what is complete, what lacks. */
export function TaskList({ tasks, label }: { tasks: Task[]; label?: string }) {
  return (
    <ul className="lines tasks" role="list" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.key}>
          {task.href ? <a href={task.href}>{task.label}</a> : <span>{task.label}</span>}
          {task.status}
        </li>
      ))}
    </ul>
  );
}
