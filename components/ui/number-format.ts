const formats = new Map<string, Intl.NumberFormat>();

/**
 * The format of a locale with these options, made once: every card and row asks for its own, and
 * making one takes longer than printing a hundred numbers with it.
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
