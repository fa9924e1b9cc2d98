package org.assize.source;

/** What no text of an input may hold, however it was written. */
final class Texts {

    private Texts() {}

    /** Index of the first control character (but tab and line ends), lone surrogate or non-character; -1 for none. */
    static int forbidden(final String text) {
        int at = 0;
        while (at < text.length()) {
            final int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    private static boolean isForbidden(final int character) {
        if (character >= ' ' && character < 0x7F) {
            return false;
        }
        return Character.isISOControl(character)
                ? character != '\t' && character != '\n' && character != '\r'
                : (character >= 0xD800 && character <= 0xDFFF) || (character & 0xFFFE) == 0xFFFE;
    }
}
