package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens {@code report.html} in a headless Chromium; skipped where there is none. A script at its end says what came of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrowserTest {

    private static final Pattern SAID = Pattern.compile("(?s)<pre id=\"said\">(.*?)</pre>");
    private static final String AXE = """
            axe.run(document, {resultTypes: ['violations']}).then(function (found) {
              say((matchMedia('(prefers-color-scheme: dark)').matches ? 'dark: ' : 'light: ') + (found.violations.filter(function (each) { return each.impact === 'serious' || each.impact === 'critical'; })
                .map(function (each) { return each.id + ' ' + each.nodes.slice(0, 3).map(function (node) { return node.html; }).join(' | '); }).join('\\n') || 'none'));
            });""";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void skip_without_a_browser() {
        assumeTrue(browser() != null, "There is no Chromium here: the page was not tested in a browser.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_serious(final String scheme) throws IOException, InterruptedException {
        final String scripts = "<script>" + axe() + "</script>";
        assertThat(said(Reports.sample(), scripts, AXE, scheme, "")).isEqualTo(scheme + ": none");
    }

    @Test
    void the_filter_shows_the_findings_of_a_framework_and_a_text() throws IOException, InterruptedException {
        final String script = """
                var shown = function () { return document.querySelectorAll('.finding:not([hidden])').length; };
                var said = [shown()];
                document.getElementById('filter-text').value = 'second factor';
                document.getElementById('filter-text').dispatchEvent(new Event('input'));
                said.push(shown());
                document.getElementById('filter-clear').click();
                document.getElementById('filter-framework').value = 'f1';
                document.getElementById('filter-framework').dispatchEvent(new Event('change'));
                said.push(shown(), document.getElementById('filter-status').textContent);
                say(said.join(', '));""";
        assertThat(said(Reports.sample(), "", script, "light", "")).isEqualTo("4, 1, 4, 4 of 4 findings shown");
    }

    @Test
    void an_address_leads_to_its_finding_and_opens_what_holds_a_requirement() throws IOException, InterruptedException {
        final String script = """
                var row = document.getElementById('requirement-iso-A.8.13');
                location.hash = '#requirement-iso-A.8.13';
                setTimeout(function () { say(String(row.closest('details').open) + ' ' + (row.getBoundingClientRect().height > 0)); }, 300);""";
        assertThat(said(Reports.sample(), "", script, "light", "")).isEqualTo("true true");
    }

    @Test
    void the_slash_leads_to_the_search_and_a_wide_table_is_reached_by_the_keyboard()
            throws IOException, InterruptedException {
        final String script = """
                document.dispatchEvent(new KeyboardEvent('keydown', {key: '/'}));
                var wide = Array.prototype.slice.call(document.querySelectorAll('.scroll'))
                  .filter(function (box) { return box.scrollWidth > box.clientWidth; });
                say(document.activeElement.id + ' ' + wide.every(function (box) { return box.tabIndex === 0; }) + ' ' + (wide.length > 0));""";
        assertThat(said(Reports.sample(), "", script, "light", "--window-size=400,900"))
                .isEqualTo("filter-text true true");
    }

    @Test
    void what_a_client_writes_runs_nothing_and_loads_nothing() throws IOException, InterruptedException {
        final String watch = "<script>window.alert = function () { window.alarm = true; };</script>";
        final String script = """
                say(String(window.alarm) + ' ' + performance.getEntriesByType('resource').length + ' '
                  + document.querySelector('h1').textContent.indexOf('<scr' + 'ipt>alert(1)'));""";
        assertThat(said(Reports.hostile(), watch, script, "light", "")).isEqualTo("undefined 0 11");
    }

    @Test
    void its_own_policy_lets_its_style_and_script_work() throws IOException, InterruptedException {
        final Path file = folder.resolve("report.html");
        Files.write(file, new HtmlRenderer().render(Reports.sample()).get("report.html"));
        final String dom = dom(file, "light", "");
        assertThat(dom)
                .contains("4 of 4 findings shown")
                .doesNotContain("Filter the findings and requirements\" hidden");
    }

    private String said(
            final Report report, final String before, final String script, final String scheme, final String option)
            throws IOException, InterruptedException {
        final String page = new String(new HtmlRenderer().render(report).get("report.html"), StandardCharsets.UTF_8);
        final String say = "<script>function say(text) { var pre = document.createElement('pre'); pre.id = 'said';"
                + " pre.textContent = text; document.body.appendChild(pre); }\n" + script + "</script>";
        final Path file = folder.resolve("page.html");
        Files.writeString(
                file,
                page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</head>", before + "</head>")
                        .replace("</body>", say + "</body>"));
        final Matcher said = SAID.matcher(dom(file, scheme, option));
        assertThat(said.find()).as("the script of the test has said something").isTrue();
        return said.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String dom(final Path file, final String scheme, final String option)
            throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(
                String.valueOf(browser()),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=20000",
                "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? "0" : "1"),
                "--dump-dom",
                file.toUri().toString()));
        if (!option.isEmpty()) {
            command.add(1, option);
        }
        final Path out = folder.resolve("dom.html");
        final Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out);
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        }
    }

    private static @org.jspecify.annotations.Nullable Path browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
