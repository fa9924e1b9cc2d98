package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assize.source.InputException;
import org.assize.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are broken, or made to break their reader. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = Workbooks.sheet(
            "accounts", new Object[] {"account-id", "mfa"}, new Object[] {"a1", "yes"}, new Object[] {"a2", "no"});

    @TempDir
    private Path folder = Path.of("");

    private TestDossier dossier = TestDossier.in(folder);

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    private String refused(final byte[] bytes) {
        Workbooks.write(folder.resolve("records/accounts.xlsx"), bytes);
        return String.join("\n", dossier.problems());
    }

    @Test
    void what_is_no_workbook_says_so() {
        assertThat(refused("account-id\na1\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("records/accounts.xlsx: is no workbook.");
        assertThat(refused(new byte[0])).startsWith("records/accounts.xlsx: is no workbook.");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains("is an older or an encrypted workbook.");
        assertThat(refused(Workbooks.zip(Map.of("a.txt", new byte[3]))))
                .isEqualTo("records/accounts.xlsx: is no workbook: it has no part xl/workbook.xml.");
        assertThat(refused(Arrays.copyOf(GOOD, GOOD.length / 2))).contains("is damaged");
    }

    @Test
    void a_document_type_is_refused_wherever_it_stands() {
        for (final String part : new String[] {"xl/workbook.xml", SHEET, "xl/sharedStrings.xml", "xl/styles.xml"}) {
            final byte[] hostile = Workbooks.with(
                    GOOD,
                    part,
                    "?>",
                    "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
            assertThat(refused(hostile)).as(part).contains("has a document type, which no workbook needs.");
        }
    }

    @Test
    void a_part_that_stands_twice_is_refused() {
        final Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(GOOD));
        parts.put("xl/Workbook.xml", new byte[10]);
        assertThat(refused(Workbooks.zip(parts))).contains("has the part \"xl/").contains("twice.");
    }

    @Test
    void bombs_are_refused_before_they_are_unpacked() {
        final Map<String, byte[]> large = new LinkedHashMap<>(Workbooks.parts(GOOD));
        large.put("xl/media/bomb.xml", new byte[8 << 20]);
        assertThat(refused(Workbooks.zip(large))).contains("unpacks to more than 200 times its size.");
        final Map<String, byte[]> many = new LinkedHashMap<>(Workbooks.parts(GOOD));
        for (int i = 0; i < 1_500; i++) {
            many.put("xl/p" + i, new byte[1]);
        }
        assertThat(refused(Workbooks.zip(many))).contains("parts, more than the limit of 1000.");
    }

    @Test
    void a_size_that_is_not_true_is_refused() {
        final byte[] lying = GOOD.clone();
        // The name stands first in front of the part, and then in the directory, 46 bytes into its entry.
        final byte[] name = "xl/workbook.xml".getBytes(StandardCharsets.UTF_8);
        final int entry = indexOf(lying, name, indexOf(lying, name, 0) + 1) - 46;
        lying[entry + 24] ^= 1;
        assertThat(refused(lying)).contains("is damaged");
        final byte[] encrypted = GOOD.clone();
        encrypted[entry + 8] |= 1;
        assertThat(refused(encrypted)).contains("is encrypted.");
        final byte[] changed = GOOD.clone();
        changed[entry + 16] ^= 1;
        assertThat(refused(changed)).contains("the checksum of a part is wrong");
    }

    private static int indexOf(final byte[] bytes, final byte[] wanted, final int from) {
        for (int i = from; i < bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    @Test
    void rows_and_cells_out_of_order_are_refused() {
        assertThat(refused(Workbooks.with(GOOD, SHEET, "<row r=\"3\"", "<row r=\"2\"")))
                .contains("is damaged");
        assertThat(refused(Workbooks.with(GOOD, SHEET, "r=\"B2\"", "r=\"A2\""))).contains("is damaged");
        assertThat(refused(Workbooks.with(GOOD, SHEET, "r=\"B2\"", "r=\"ZZZ2\"")))
                .contains("is damaged");
        assertThat(refused(Workbooks.with(GOOD, SHEET, "<row r=\"3\"", "<row r=\"9999999\"")))
                .contains("is damaged");
    }

    @Test
    void a_text_that_is_not_there_is_no_empty_cell() {
        assertThat(refused(Workbooks.with(
                        GOOD, SHEET, "<c r=\"B2\" t=\"s\" s=\"0\"><v>3</v>", "<c r=\"B2\" t=\"s\" s=\"0\"><v>99</v>")))
                .isEqualTo("records/accounts.xlsx:accounts!B2: refers to a text that the file does not hold.");
        assertThat(refused(Workbooks.with(
                        GOOD,
                        SHEET,
                        "<c r=\"B2\" t=\"s\" s=\"0\"><v>3</v>",
                        "<c r=\"B2\" t=\"s\" s=\"0\"><v>2147483647</v>")))
                .contains("accounts!B2: refers to a text");
    }

    @Test
    void numbers_beyond_all_measure_are_refused() {
        for (final String number : new String[] {"1E999999999", "1E-999999999", "NaN", "0x10", "1".repeat(500)}) {
            assertThat(refused(Workbooks.with(
                            GOOD, SHEET, "<c r=\"B2\" t=\"s\" s=\"0\"><v>3</v>", "<c r=\"B2\"><v>" + number + "</v>")))
                    .as(number)
                    .contains("accounts!B2");
        }
    }

    @Test
    void controls_that_the_format_writes_by_their_number_are_refused() {
        assertThat(refused(Workbooks.with(GOOD, "xl/sharedStrings.xml", "yes", "y_x0007_es")))
                .isEqualTo("records/accounts.xlsx:accounts!B2: has the character <U+0007>, which no text may have.");
        Workbooks.write(
                folder.resolve("records/accounts.xlsx"),
                Workbooks.with(GOOD, "xl/sharedStrings.xml", "yes", "_x0079_es"));
        assertThat(dossier.read().facts()).hasSize(2);
    }

    @Test
    void whatever_is_broken_in_a_workbook_is_told_and_never_fails_otherwise() {
        final Random random = new Random(20_260_617);
        for (int i = 0; i < 300; i++) {
            final byte[] broken = broken(random, i % 2 == 0);
            Workbooks.write(folder.resolve("records/accounts.xlsx"), broken);
            try {
                assertThat(dossier.read().facts()).hasSizeLessThanOrEqualTo(2);
            } catch (final InputException told) {
                assertThat(told.problems())
                        .isNotEmpty()
                        .extracting(Problem::place)
                        .allSatisfy(place -> assertThat(place.file()).isEqualTo("records/accounts.xlsx"));
            }
        }
    }

    /** A workbook with some bytes changed: of the zip, or of one of its parts. */
    private static byte[] broken(final Random random, final boolean inPart) {
        if (!inPart) {
            return scratched(GOOD, random);
        }
        final Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(GOOD));
        final String name = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        parts.put(name, scratched(Objects.requireNonNull(parts.get(name)), random));
        return Workbooks.zip(parts);
    }

    private static byte[] scratched(final byte[] bytes, final Random random) {
        final ByteArrayOutputStream scratched = new ByteArrayOutputStream();
        final int cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        scratched.write(bytes, 0, cut);
        final byte[] result = scratched.toByteArray();
        for (int i = 0; i < 1 + random.nextInt(4) && result.length > 0; i++) {
            result[random.nextInt(result.length)] = (byte) random.nextInt(256);
        }
        return result;
    }
}
