import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";

import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { loadTemplate } from "@/lib/catalog/load-template";
import messages from "@/lib/client/messages/en.json";
import { helpPath } from "@/lib/client/screen";
import { helpFigures } from "@/lib/client/view/help-figures";
import { idSchema } from "@/lib/model/fields";
import { buildReadModel } from "@/lib/model/read-model";
import { rankModel } from "@/lib/worklist/rank-model";

import { HelpPage } from "./help-page";

export const metadata: Metadata = { title: messages.help.section.page };

const workedExample = buildReadModel(loadTemplate("kubernetes-secrets"));
/** Ranked once for each process: a template does not change. */
const figures = helpFigures(workedExample, rankModel(workedExample));

const searchSchema = z.object({ model: idSchema });

/** The help with the numbers of the worked example; with a model's own on that model's screen. */
export default async function Page({ searchParams }: PageProps<"/help">) {
  const search = searchSchema.safeParse(await searchParams);
  if (search.success) redirect(helpPath(search.data.model));
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return <HelpPage figures={figures} theme={theme} />;
}
