import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  escapeHtml,
  neutralizeFormulas,
  neutralizeGitLab,
  neutralizeMarkdown,
} from "./neutralize-text";

const visible = (text: string) => text.replaceAll("\u200b", "");

describe("neutralizeFormulas", () => {
  it.each([
    ["=1+2", "'=1+2"],
    ["+1", "'+1"],
    ["-1 day", "'-1 day"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+2", "'  =1+2"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
    ["\uff1dcmd", "'\uff1dcmd"],
    ['=1+2";=1+2', "'=1+2\";'=1+2"],
    ["=1+2'\" ;,=1+2", "'=1+2'\" ;,'=1+2"],
    ["[D01] x;=HYPERLINK(1)", "[D01] x;'=HYPERLINK(1)"],
  ])("writes %j as %j", (text, safe) => {
    expect(neutralizeFormulas(text)).toBe(safe);
  });

  it.each(["Mutual TLS, own CA", "a - b", "1 + 1 = 2", "e@mail.example", "O'Brien; Ann"])(
    "leaves %j alone",
    (text) => {
      expect(neutralizeFormulas(text)).toBe(text);
    },
  );

  it("lets no field begin with a formula, whichever separator a program splits at", () => {
    const piece = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      ";",
      ",",
      '"',
      "'",
      "\t",
      "\n",
      " ",
      "a",
      "1",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const fields = neutralizeFormulas(pieces.join("")).split(/[;,\t\n"]/u);
        expect(fields.filter((field) => /^\s*[=+\-@]/u.test(field))).toEqual([]);
      }),
    );
  });
});

describe("neutralizeMarkdown", () => {
  it.each(["@everyone", "see @ann-b", "#12", "owner/repo#7", "GH-5", "(@team)"])(
    "breaks the reference in %j, without a visible change",
    (text) => {
      const safe = neutralizeMarkdown(text);
      expect(safe).not.toBe(text);
      expect(safe).not.toMatch(/(?:^|[^\w])@\w|#\d|GH-\d/u);
      expect(visible(safe)).toBe(text);
    },
  );

  it("shows HTML as text", () => {
    expect(neutralizeMarkdown("<img src=x onerror=alert(1)>")).toBe(
      "&lt;img src=x onerror=alert(1)>",
    );
  });

  it.each(["ann@example.org", "# Heading", "a @ b", "C# 8"])("leaves %j alone", (text) => {
    expect(neutralizeMarkdown(text)).toBe(text);
  });
});

describe("neutralizeGitLab", () => {
  it.each(["/close", "text\n/assign @ann", "  /label ~bug", "a\n\n\t/weight 9", "/close\n/close"])(
    "leaves no line of %j that begins with a command",
    (text) => {
      const safe = neutralizeGitLab(text);
      expect(safe).not.toMatch(/^\s*\//mu);
      expect(visible(safe)).toBe(text);
    },
  );

  it.each(["!12", "~bug", "%1", "&3", "$4", '~"threat model"'])("breaks the link %j", (text) => {
    expect(neutralizeGitLab(text)).toBe(`${text.charAt(0)}\u200b${text.slice(1)}`);
  });

  it("leaves paths inside a line alone", () => {
    expect(neutralizeGitLab("read /proc and etc/passwd")).toBe("read /proc and etc/passwd");
  });
});

describe("escapeHtml", () => {
  it("makes tags text and keeps lines", () => {
    expect(escapeHtml('<b>"a" & b</b>\nnext')).toBe(
      "&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;<br>next",
    );
  });
});
