package org.maillage.pathway.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.maillage.pathway.Edition;
import org.maillage.pathway.Editions;
import org.maillage.pathway.TemplateVersion;
import org.maillage.pathway.Templates;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Settings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings the edition of 2018 and the template that it is kept under, unless the platform starts bare. A platform that has
 * an older telling of it takes the new one in, where nobody has changed it.
 */
@Component
record LoadArchive(Settings settings, Templates templates, Editions editions) implements FirstContent {

    static final String TEMPLATE = "content/template-co-construction-territoriale.yaml";
    static final String EDITION = "content/edition-2018.yaml";

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        if (settings.bare()) {
            return;
        }
        var template = sound(TemplateFile.read(text(TEMPLATE)));
        var version = templates.find(template.slug(), template.version()).orElseGet(() -> templates.add(template));
        var edition = sound(EditionFile.read(
                text(EDITION), (slug, number) -> templates.find(slug, number).map(TemplateVersion::template)));
        if (editions.findBySlug(edition.slug()).isEmpty()) {
            editions.add(Edition.open(edition, version));
        } else {
            editions.retell(edition, version);
        }
    }

    private static <T> T sound(Reading<T> reading) {
        return reading.sound()
                .orElseThrow(() -> new IllegalStateException(reading.faults().toString()));
    }

    static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
