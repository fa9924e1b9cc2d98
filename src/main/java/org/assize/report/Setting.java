package org.assize.report;

import org.jspecify.annotations.Nullable;

/**
 * What those who ask for a report choose of its form.
 *
 * @param language of papers for people
 * @param template the document into which {@code report.docx} is written; null for ours
 */
public record Setting(Language language, @Nullable DocxTemplate template) {

    /** English and our own template. */
    public static Setting usual() {
        return new Setting(Language.english(), null);
    }
}
