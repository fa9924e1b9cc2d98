package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RenderersTest {

    @Test
    void formats_stand_by_name_and_none_twice() {
        assertThat(Renderers.all()).extracting(Renderer::name).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_format_is_found_by_its_name() {
        assertThat(Renderers.named("json")).containsInstanceOf(JsonRenderer.class);
        assertThat(Renderers.named("JSON")).isEmpty();
    }

    @Test
    void no_two_formats_write_the_same_file() {
        assertThat(Renderers.all().stream().flatMap(renderer -> renderer.render(Reports.sample()).keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_format_writes_something() {
        assertThat(Renderers.all())
                .allSatisfy(renderer -> assertThat(renderer.render(Reports.sample()))
                        .isNotEmpty()
                        .allSatisfy((path, bytes) -> assertThat(bytes).isNotEmpty()));
    }
}
