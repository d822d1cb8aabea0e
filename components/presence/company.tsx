"use client";

import "./presence.css";

import { BoardPresence } from "./board-presence";
import { Following } from "./following";
import { Marks } from "./marks";
import { TellFields } from "./tell-fields";
import { TellPlace } from "./tell-place";

/** What happens on every screen while somebody else is here. */
export function Company() {
  return (
    <>
      <TellPlace />
      <TellFields />
      <Marks />
      <BoardPresence />
      <Following />
    </>
  );
}
