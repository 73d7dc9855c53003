import { expect, test } from "vitest";
import { unreadJson } from "../../support/nested-json";

test("C-1 JSON that a subquery hands on into JSON is found where it is not read anew, whatever stands around it", () => {
  const inner = "(select json_group_array(t.a) from t where t.b = '(')";
  for (const statement of [
    `select json_object('a', ${inner})`,
    `select (select json_group_array(json_object('b', coalesce(${inner}, '[]'))) from u)`,
    `select json_group_array(json(one)) from (select json_object('c', iif(1, ${inner}, null)) as one)`,
  ])
    expect(
      unreadJson(statement).map((one) => one.startsWith(inner)),
      statement,
    ).toEqual([true]);
  for (const statement of [
    `select ${inner} as a, json_object('a', json(${inner}))`,
    `select json_object('a', exists ${inner.replace("json_group_array(t.a)", "1")})`,
    `select json_object('a', (select count(*) from (select json_object('b', 1) as one)))`,
    "select json_object('a', '(select json_object(1))')",
  ])
    expect(unreadJson(statement), statement).toEqual([]);
});
