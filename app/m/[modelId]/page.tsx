import { BoardScreen } from "./board-screen";

export default function BoardPage() {
  return <BoardScreen />;
}
