import { notFoundAnswer } from "../http/answers.server";
import { titled } from "../http/door-handle";
import { siteWords } from "../words";

export const meta = titled((_, language) => siteWords[language].notFound);

export const loader = () => {
  throw notFoundAnswer();
};

export const action = () => {
  throw notFoundAnswer();
};

export default function Nothing() {
  return null;
}
