package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assize.source.XlsxFormats.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of cells, and what formats make of them. */
class XlsxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "46190, false, 2026-06-17",
        "46190.75, false, 2026-06-17",
        "0, true, 1904-01-01",
        "44728, true, 2026-06-17"
    })
    void a_day_is_counted_from_the_first_of_the_calendar(final String number, final boolean from1904, final String day)
            throws XlsxNumber.WrongException {
        assertThat(XlsxNumber.text(number, Kind.DATE, from1904)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "60, false", "-1, false", "-1, true", "2958466, false", "0.5, false"})
    void a_day_that_no_calendar_has_is_refused(final String number, final boolean from1904) {
        assertThatThrownBy(() -> XlsxNumber.text(number, Kind.DATE, from1904))
                .hasMessageContaining("which no calendar has");
    }

    @ParameterizedTest
    @CsvSource({"46190.5, 2026-06-17T12:00", "46190.999995, 2026-06-18T00:00", "46190, 2026-06-17"})
    void a_time_is_rounded_to_the_second(final String number, final String moment) throws XlsxNumber.WrongException {
        assertThat(XlsxNumber.text(number, Kind.DATE_AND_TIME, false)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "3.0, 3",
        "0.30000000000000004, 0.3",
        "1E3, 1000",
        "-0.0, 0",
        "1250.50, 1250.5",
        "100000000000000, 100000000000000"
    })
    void a_number_is_what_the_program_shows(final String raw, final String shown) throws XlsxNumber.WrongException {
        assertThat(XlsxNumber.text(raw, Kind.NUMBER, false)).isEqualTo(shown);
    }

    @Test
    void a_percentage_keeps_its_sign_so_that_nobody_has_to_guess() throws XlsxNumber.WrongException {
        assertThat(XlsxNumber.text("0.7", Kind.PERCENT, false)).isEqualTo("70%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd | DATE",
                "dd.mm.yyyy | DATE",
                "[$-424]d. mmmm yyyy | DATE",
                "mmm-yy | DATE",
                "d/m/yy h:mm AM/PM | DATE_AND_TIME",
                "hh:mm:ss | TIME",
                "[h]:mm | TIME",
                "mm:ss | TIME",
                "0.00 | NUMBER",
                "General | NUMBER",
                "#,##0.00 \"days\" | NUMBER",
                "[Red]0 | NUMBER",
                "0.00E+00 | NUMBER",
                "0% | PERCENT",
                "@ | NUMBER"
            })
    void a_format_says_what_a_number_is(final String format, final Kind kind) {
        assertThat(XlsxFormats.of(format)).isEqualTo(kind);
    }
}
