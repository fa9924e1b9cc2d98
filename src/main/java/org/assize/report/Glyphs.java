package org.assize.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters for which a font has a picture. */
final class Glyphs {

    private final CmapLookup lookup;

    private Glyphs(final CmapLookup lookup) {
        this.lookup = lookup;
    }

    static Glyphs of(final byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return new Glyphs(parsed.getUnicodeCmapLookup());
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Markup in which each character that the font lacks is told by number, {@code <U+4E2D>}, instead of an empty box. */
    String shown(final String markup) {
        if (markup.codePoints().allMatch(this::has)) {
            return markup;
        }
        final StringBuilder shown = new StringBuilder(markup.length());
        markup.codePoints().forEach(character -> {
            if (has(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "&lt;U+%04X&gt;", character));
            }
        });
        return shown.toString();
    }

    private boolean has(final int character) {
        return character == '\n' || lookup.getGlyphId(character) != 0;
    }
}
