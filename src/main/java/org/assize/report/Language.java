package org.assize.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language and the forms of its dates and numbers: the file {@code language/<tag>.properties}. For a new
 * language add such a file; nothing is taken from the locale data of the machine. Public for the templates.
 */
public final class Language {

    /** Language of a report for which none is asked. */
    public static final String DEFAULT = "en";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2})(.*))?");
    private static final String UTC = "Z";
    private static final int MONTHS = 12;

    private final String tag;
    private final Properties words;
    private final Plural plural;

    private Language(final String tag, final Properties words) {
        this.tag = tag;
        this.words = words;
        this.plural = Plural.of(words.getProperty("plural", ""));
    }

    /** The language in which the content of Assize is written. */
    public static Language english() {
        return of(DEFAULT).orElseThrow();
    }

    /** The language of a two-letter tag, {@code sl}; empty if there is no file for it. */
    public static Optional<Language> of(final String tag) {
        return tag.matches("[a-z]{2}") && Resources.exists(file(tag))
                ? Optional.of(new Language(tag, properties(Resources.text(file(tag)))))
                : Optional.empty();
    }

    /** The tags of all languages for which there is a file, sorted. */
    public static List<String> known() {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Resources.exists(file(tag)))
                .sorted()
                .toList();
    }

    private static String file(final String tag) {
        return "language/" + tag + ".properties";
    }

    private static Properties properties(final String text) {
        final Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    /** {@code en}; also the language of a document. */
    public String tag() {
        return tag;
    }

    /** Names of all words. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /**
     * Words with {@code {0}}, {@code {1}}, … replaced.
     *
     * @throws IllegalStateException if the file has no such words
     */
    public String say(final String key, final Object... values) {
        final String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(file(tag) + ": \"" + key + "\" is missing.");
        }
        return filled(text, values);
    }

    /** Words for something closed of the result, {@code state.GAP}; those that the result brings where there are none. */
    public String or(final String key, final String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** A number with its noun in the right form: {@code {0}} of {@code finding.one}, {@code finding.other}. */
    public String count(final String key, final long number) {
        final String form = key + "." + plural.of(number);
        return filled(words.getProperty(form, words.getProperty(key + ".other", key + " {0}")), number(number));
    }

    /** An ISO date, or an instant with its offset, in the form of the language; any other text as it is; empty for null. */
    public String date(final @Nullable String iso) {
        final Matcher date = DATE.matcher(iso == null ? "" : iso);
        if (!date.matches()) {
            return iso == null ? "" : iso;
        }
        final int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > MONTHS) {
            return date.group();
        }
        final String day = say(
                "date.form",
                Integer.parseInt(date.group(3)),
                date.group(3),
                month,
                date.group(2),
                month(month),
                date.group(1));
        return date.group(4) == null ? day : say("date.time", day, date.group(4), zone(date.group(5)));
    }

    /** Short name of a month, 1–12. */
    public String month(final int month) {
        return say("date.months").split(",")[month - 1];
    }

    private static String zone(final String offset) {
        return UTC.equals(offset) ? "UTC" : "UTC" + offset;
    }

    /** A whole number with its digits in groups of three. */
    public String number(final long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", say("number.group"));
    }

    /** A number that is written with a decimal point. */
    public String decimal(final String number) {
        return number.replace(".", say("number.decimal"));
    }

    /** {@code a, b and c}. */
    public String list(final List<String> items) {
        final int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say("list.last", String.join(", ", items.subList(0, last)), items.get(last));
    }

    // In one pass, so that braces in what a client wrote are never read.
    private static String filled(final String text, final Object... values) {
        return values.length == 0
                ? text
                : PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(found.group(1))])));
    }
}
