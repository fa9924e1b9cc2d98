package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageTest {

    private static final Pattern SAID = Pattern.compile("\\b(?:say|count)\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Set<String> PLURALS = Set.of("one", "two", "few", "many", "other");

    static List<String> languages() {
        return Language.known();
    }

    @Test
    void four_languages_are_known() {
        assertThat(Language.known()).containsExactly("de", "en", "fr", "sl");
        assertThat(Language.of("xx")).isEmpty();
        assertThat(Language.of("../en")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_every_word_of_the_frame(final String tag) {
        assertThat(nouns(language(tag).keys()))
                .containsAll(nouns(Language.english().keys()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_has_the_gaps_of_the_english_one(final String tag) {
        final Language language = language(tag);
        assertThat(Language.english().keys().stream()
                        .filter(key -> language.keys().contains(key) && !key.equals("date.form"))
                        .filter(key -> !gaps(language, key).equals(gaps(Language.english(), key))))
                .isEmpty();
    }

    @Test
    void every_word_that_is_said_stands_in_the_file() throws IOException {
        final Set<String> known = nouns(Language.english().keys());
        assertThat(said()).hasSizeGreaterThan(150).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"en, 17 Jun 2026", "sl, 17. 6. 2026", "de, 17.06.2026", "fr, 17/06/2026"})
    void a_date_is_written_as_the_language_writes_it(final String tag, final String date) {
        assertThat(language(tag).date("2026-06-17")).isEqualTo(date);
    }

    @Test
    void an_instant_keeps_its_offset_and_what_is_no_date_is_left_alone() {
        assertThat(Language.english().date("2026-06-17T14:20+02:00")).isEqualTo("17 Jun 2026, 14:20 UTC+02:00");
        assertThat(Language.english().date("2026-06-17T14:20Z")).isEqualTo("17 Jun 2026, 14:20 UTC");
        assertThat(Language.english().date("2026-13-17")).isEqualTo("2026-13-17");
        assertThat(Language.english().date("soon")).isEqualTo("soon");
        assertThat(Language.english().date(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1234567|1,234,567 findings", "en|1|1 finding", "sl|1|1 ugotovitev", "sl|2|2 ugotovitvi",
                "sl|3|3 ugotovitve", "sl|5|5 ugotovitev", "sl|101|101 ugotovitev", "sl|102|102 ugotovitvi",
                "de|1234|1.234 Feststellungen", "fr|0|0 constat", "fr|2|2 constats"
            })
    void a_noun_takes_the_form_of_its_number(final String tag, final long number, final String words) {
        assertThat(language(tag).count("finding", number)).isEqualTo(words);
    }

    @Test
    void braces_in_what_a_client_wrote_are_never_read() {
        assertThat(Language.english().say("trail", "{1}", "$1 {2}", "c")).isEqualTo("{1} by $1 {2} (c)");
    }

    @Test
    void a_word_that_is_missing_is_named() {
        assertThatThrownBy(() -> Language.english().say("no-such-word"))
                .hasMessage("language/en.properties: \"no-such-word\" is missing.");
    }

    private static Language language(final String tag) {
        return Language.of(tag).orElseThrow();
    }

    private static Set<String> gaps(final Language language, final String key) {
        final Set<String> gaps = new TreeSet<>();
        final Matcher matcher = PLACEHOLDER.matcher(language.say(key));
        while (matcher.find()) {
            gaps.add(matcher.group());
        }
        return gaps;
    }

    // Languages differ in the forms that a noun has.
    private static Set<String> nouns(final Set<String> keys) {
        return keys.stream()
                .map(key -> PLURALS.contains(key.substring(key.lastIndexOf('.') + 1))
                        ? key.substring(0, key.lastIndexOf('.'))
                        : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said() throws IOException {
        final Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java/org/assize/report")))) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                final Matcher matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        return said;
    }
}
