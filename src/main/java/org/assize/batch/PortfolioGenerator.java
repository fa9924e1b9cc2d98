package org.assize.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.assize.batch.PortfolioParts.Row;
import org.assize.content.Question;
import org.assize.report.JsonLines;

/**
 * Invents dossiers of suppliers, each a line of JSON: the same for the same seed, whatever their number. Weaknesses belong
 * together within a theme, those with a certificate answer better, and some say what their records deny.
 */
public final class PortfolioGenerator {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final PortfolioParts parts;
    private final List<Question> questions;
    private final long seed;
    private final LocalDate asOf;
    private final BrokenLines broken;

    /**
     * @param questions those that the profile asks
     * @param brokenPercent share of records that must be refused, in percent
     */
    public PortfolioGenerator(
            final String profile,
            final List<Question> questions,
            final long seed,
            final LocalDate asOf,
            final double brokenPercent) {
        this.parts = PortfolioParts.of(profile);
        this.questions = List.copyOf(questions);
        this.seed = seed;
        this.asOf = asOf;
        this.broken = new BrokenLines(brokenPercent);
    }

    /** Profiles that can be invented. */
    public static List<String> profiles() {
        return PortfolioParts.profiles();
    }

    /** Line of a record, without its end. */
    public String line(final int number) {
        final Random random = random(number, 0);
        // Neighbours send in the same answers now and then.
        final boolean copy = number > 1 && random.nextInt(250) == 0;
        final String line = JsonLines.line(dossier(number, copy ? number - 1 : number));
        return broken.perhaps(line, random(number, 2));
    }

    private Random random(final int number, final int purpose) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L + purpose * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return new Random(mixed);
    }

    private Map<String, Object> dossier(final int number, final int answersOf) {
        final Random random = random(number, 1);
        final Row country = parts.row("countries", random);
        final Row service = parts.row("services", random);
        final Row certificate = parts.row("certificates", random);
        final String stem = name(random);
        final String id = String.format(Locale.ROOT, "s%06d-%s", number, stem);
        final Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put(
                "assessment",
                map(
                        "as-of",
                        asOf.toString(),
                        "zone",
                        country.text("zone"),
                        "mode",
                        parts.text("mode"),
                        "frameworks",
                        parts.texts("frameworks")));
        final boolean processor = chance(service, "processor", random);
        final String name = Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + " " + country.text("form");
        dossier.put("organisation", organisation(name, country, service, processor, random));
        final String data = service.any("data", random);
        dossier.put("privacy-programme", map("processes-personal-data", YES));
        dossier.put("suppliers", List.of(supplier(id, name, country, service, processor, data, random)));
        dossier.put("certificates", certificates(id, service, country, certificate, random));
        dossier.put("data-processing-agreements", processor ? agreements(id, random) : List.of());
        dossier.put(
                "transfers",
                processor && country.text("union").equals(NO) ? transfers(id, country, random) : List.of());
        final boolean boaster = random.nextInt(60) == 0;
        if (boaster || random.nextInt(7) == 0) {
            dossier.put("systems", systems(boaster, random));
        }
        final String domain = stem + ".example";
        dossier.put("answers", answers(random(answersOf, 3), certificate, boaster, domain));
        dossier.put("record-sets", recordSets(dossier));
        return dossier;
    }

    private String name(final Random random) {
        return parts.syllable("first", random)
                + (random.nextBoolean() ? parts.syllable("second", random) : "")
                + parts.syllable("third", random);
    }

    private static boolean chance(final Row row, final String name, final Random random) {
        return random.nextInt(100) < row.number(name, 0);
    }

    private static boolean chance(final int percent, final Random random) {
        return random.nextInt(100) < percent;
    }

    private static Map<String, Object> map(final Object... entries) {
        final Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put(entries[i].toString(), entries[i + 1]);
        }
        return map;
    }

    private Map<String, Object> organisation(
            final String name, final Row country, final Row service, final boolean processor, final Random random) {
        final int heads = Math.max(1, (int) Math.round(Math.exp(3.1 + 1.4 * random.nextGaussian())));
        return map(
                "name",
                name,
                "country",
                country.text("country"),
                "established-in-eu",
                country.text("union"),
                "offers-to-or-monitors-eu",
                country.text("union"),
                "headcount-awu",
                heads,
                "turnover-eur",
                (long) heads * (60 + random.nextInt(140)) * 1_000,
                parts.text("roles-attribute"),
                processor ? List.of("CONTROLLER", "PROCESSOR") : List.of("CONTROLLER"),
                "develops-software",
                service.text("develops"),
                "outsources-development",
                NO,
                "has-remote-workers",
                chance(75, random) ? YES : NO,
                "has-premises",
                YES,
                "cloud-only",
                NO);
    }

    private Map<String, Object> supplier(
            final String id,
            final String name,
            final Row country,
            final Row service,
            final boolean processor,
            final String data,
            final Random random) {
        return map(
                "id",
                id,
                "name",
                name,
                "service",
                service.text("service"),
                "critical",
                chance(service, "critical", random) ? YES : NO,
                "processor",
                processor ? YES : NO,
                "personal-data",
                processor || !data.equals("NONE") ? data : "NONE",
                "country",
                country.text("country"),
                "processing-countries",
                List.of(country.text("country")),
                "ict-supplier",
                service.text("ict"),
                "spend-eur",
                (1 + random.nextInt(400)) * 1_000,
                "contract-security-clauses",
                chance(80, random) ? YES : NO,
                "incident-clause",
                chance(70, random) ? YES : NO,
                "exit-plan",
                chance(70, random) ? YES : NO,
                "last-reviewed-on",
                before(30, 600, random),
                "review-interval-months",
                12);
    }

    private String before(final int least, final int most, final Random random) {
        return asOf.minusDays(least + random.nextInt(most - least + 1)).toString();
    }

    private List<Object> certificates(
            final String id, final Row service, final Row country, final Row certificate, final Random random) {
        if (!certificate.has("type")) {
            return List.of();
        }
        final LocalDate end = asOf.plusDays(certificate.within("days", random));
        final Map<String, Object> row = map("id", "c-" + id, "supplier-id", id, "type", certificate.text("type"));
        final boolean report = certificate.has("opinion");
        row.put("scope-text", certificate.text("covers").equals(YES) ? service.text("service") : "The head office");
        row.put("covers-service", certificate.text("covers"));
        row.put("status", certificate.text("status"));
        row.put("verified-on", before(5, 200, random));
        if (report) {
            row.put(
                    "issued-on",
                    end.plusDays(45).isAfter(asOf)
                            ? asOf.toString()
                            : end.plusDays(45).toString());
            row.put("cert-body", parts.any("auditors", random));
            row.put("verified-via", "COPY_ONLY");
            row.put(parts.text("report-attribute"), report(certificate, end));
        } else {
            row.put("standard-version", certificate.text("edition"));
            row.put("issued-on", end.minusYears(3).plusDays(1).toString());
            row.put("expires-on", end.toString());
            row.put("cert-body", parts.any("bodies", random));
            row.put("accreditation-body", country.text("accreditation"));
            row.put("accredited", certificate.text("accredited"));
            row.put("verified-via", "IAF_CERTSEARCH");
        }
        return List.of(row);
    }

    private static Map<String, Object> report(final Row certificate, final LocalDate end) {
        final boolean clean = !certificate.text("opinion").equals("QUALIFIED");
        return map(
                "period-from",
                end.minusYears(1).plusDays(1).toString(),
                "period-to",
                end.toString(),
                "opinion",
                certificate.text("opinion"),
                "exceptions",
                clean ? List.of() : List.of("Late removal of access"),
                "exceptions-assessed",
                clean ? YES : NO,
                "categories",
                List.of("SECURITY"),
                "carve-out",
                List.of(),
                "cuecs",
                List.of());
    }

    private List<Object> agreements(final String id, final Random random) {
        final boolean signed = chance(84, random);
        final List<String> contents = new ArrayList<>(parts.texts("contract"));
        if (chance(15, random)) {
            contents.remove(random.nextInt(contents.size()));
        }
        return List.of(map(
                "id",
                "dpa-" + id,
                "direction",
                "WE_ARE_CONTROLLER",
                "supplier-id",
                id,
                "status",
                signed ? "SIGNED" : "UNSIGNED",
                "form",
                "OWN_DPA",
                "contents",
                contents,
                "subject-matter-duration-defined",
                YES,
                "subprocessor-authorisation",
                chance(60, random) ? "GENERAL" : "SPECIFIC"));
    }

    private static List<Object> transfers(final String id, final Row country, final Random random) {
        return List.of(map(
                "id",
                "t-" + id,
                "supplier-id",
                id,
                "country",
                country.text("country"),
                "mechanism",
                chance(90, random) ? country.text("mechanism") : "NONE",
                "exporter-role",
                "CONTROLLER",
                "importer-role",
                "PROCESSOR"));
    }

    private static List<Object> systems(final boolean boaster, final Random random) {
        final int users = 5 + random.nextInt(60);
        final int secured = boaster ? users / 2 : chance(70, random) ? users : users - 1 - random.nextInt(4);
        return List.of(
                system("mail", "EMAIL", users, secured),
                system("vpn", "VPN", 1 + users / 2, (1 + users / 2) * secured / users));
    }

    private static Map<String, Object> system(final String id, final String type, final int users, final int secured) {
        return map(
                "system-id",
                id,
                "type",
                type,
                "critical",
                YES,
                "internet-facing",
                YES,
                "active-users",
                users,
                "mfa-enforced-users",
                secured,
                "exempt-users",
                0);
    }

    private List<Object> answers(
            final Random random, final Row certificate, final boolean boaster, final String domain) {
        final double quality = Double.parseDouble(certificate.text("quality")) + 0.7 * random.nextGaussian();
        final int asked = chance(5, random) ? 20 + random.nextInt(30) : 95;
        final String day = before(10, 60, random);
        final Map<String, Double> themes = new LinkedHashMap<>();
        final List<Object> answers = new ArrayList<>();
        for (final Question question : questions) {
            final double theme = themes.computeIfAbsent(question.theme(), key -> 0.8 * random.nextGaussian());
            final double level = boaster ? 4 : quality + theme + 0.8 * random.nextGaussian();
            if (chance(asked, random)) {
                answers.add(answer(question, level, day, domain, random));
            } else {
                // What is drawn for a question does not depend on those before it.
                random.nextLong();
            }
        }
        return answers;
    }

    private Map<String, Object> answer(
            final Question question, final double level, final String day, final String domain, final Random random) {
        final boolean exempt = !question.notApplicable().equals(Question.NEVER) && chance(7, random);
        final String value = exempt ? "not-applicable" : value(level, random);
        final Map<String, Object> answer = map(
                "question-id", question.id(), "value", value, "answered-by", "security@" + domain, "answered-at", day);
        if (exempt) {
            answer.put("comment", "Does not arise with us");
        } else if (value.equals(YES) && chance(level > 1 ? 65 : 35, random)) {
            answer.put("evidence-refs", List.of("Annex " + (1 + random.nextInt(30))));
            answer.put("evidence-date", before(10, 500, random));
        }
        if (chance(5, random)) {
            // Some rate themselves otherwise than they answer.
            answer.put("maturity", random.nextInt(6));
        }
        return answer;
    }

    private static String value(final double level, final Random random) {
        if (chance(3, random)) {
            return "unknown";
        }
        if (level > -0.6) {
            return YES;
        }
        return level > -1.3 ? "partial" : NO;
    }

    private static Map<String, Object> recordSets(final Map<String, Object> dossier) {
        final Map<String, Object> sets = new LinkedHashMap<>();
        for (final String name :
                List.of("suppliers", "certificates", "data-processing-agreements", "transfers", "systems")) {
            if (dossier.containsKey(name)) {
                sets.put(name, map("complete", YES));
            }
        }
        return sets;
    }
}
