package org.maillage.pathway.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.maillage.imports.FileKind.Refusal;
import org.maillage.pathway.Editions;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.pathway.Templates;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@InFrench
class FileKindsTest {

    @Autowired
    TemplateFileKind templateFiles;

    @Autowired
    EditionFileKind editionFiles;

    @Autowired
    Editions editions;

    @Autowired
    Templates templates;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".yaml"), text);
    }

    private ChangeId applyTemplate() throws IOException {
        return templateFiles.apply(file(TemplateFileTest.SMALL));
    }

    @Test
    void eachKindKnowsItsFiles() throws IOException {
        var template = file(TemplateFileTest.SMALL);
        var edition = file(EditionFileTest.SMALL);

        assertThat(templateFiles.recognises(template)).isTrue();
        assertThat(templateFiles.recognises(edition)).isFalse();
        assertThat(editionFiles.recognises(edition)).isTrue();
        assertThat(editionFiles.recognises(file("code;nom\n1;2\n"))).isFalse();
        assertThat(editionFiles.recognises(folder.resolve("nothing"))).isFalse();
    }

    @Test
    void previewsATemplateWithoutAddingIt() throws IOException {
        var preview = templateFiles.preview(file(TemplateFileTest.SMALL));

        assertThat(preview.applicable()).isTrue();
        assertThat(preview.samples()).containsExactly("Nouveau modèle\u00a0: Petit, version 1.");
        assertThat(templates.find("small", 1)).isEmpty();
    }

    @Test
    void hasNothingToDoWithAVersionThatIsThere() throws IOException {
        applyTemplate();

        var preview = templateFiles.preview(file(TemplateFileTest.SMALL));

        assertThat(preview.applicable()).isFalse();
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.samples()).hasSize(1);
    }

    @Test
    void refusesToChangeAVersionThatIsThere() throws IOException {
        applyTemplate();
        var changed = file(TemplateFileTest.SMALL.replace("CC0", "CC-BY-4.0"));

        var preview = templateFiles.preview(changed);

        assertThat(preview.applicable()).isFalse();
        assertThat(preview.refusals())
                .contains(new Refusal(3, "la version 1 existe déjà et ne change plus\u00a0: donnez version: 2"))
                .anyMatch(it -> it.line() == 0);
        assertThatIllegalArgumentException().isThrownBy(() -> templateFiles.apply(changed));
    }

    @Test
    void takesTheNextVersion() throws IOException {
        applyTemplate();

        templateFiles.apply(file(TemplateFileTest.SMALL.replace("version: 1", "version: 2")));

        assertThat(templates.versions("small")).containsExactly(2, 1);
    }

    @Test
    void listsWhatFilesHaveChangedTheLatestFirst() throws IOException {
        var first = applyTemplate();
        var second = templateFiles.apply(file(TemplateFileTest.SMALL.replace("version: 1", "version: 2")));
        templateFiles.undo(second);

        assertThat(templateFiles.past()).extracting(FileKind.Past::id).containsExactly(second, first);
        assertThat(templateFiles.past()).extracting(FileKind.Past::undone).containsExactly(true, false);
        assertThat(editionFiles.past()).isEmpty();
    }

    @Test
    void undoesATemplateOnce() throws IOException {
        var change = applyTemplate();

        assertThat(templateFiles.undo(change)).isTrue();
        assertThat(templates.find("small", 1)).isEmpty();
        assertThat(templateFiles.undo(change)).isFalse();
        assertThat(templateFiles.undo(new ChangeId(UUID.randomUUID()))).isFalse();
        assertThat(editionFiles.undo(change)).isFalse();
    }

    @Test
    void keepsATemplateThatAnEditionComesFrom() throws IOException {
        var change = applyTemplate();
        editionFiles.apply(file(EditionFileTest.SMALL));

        assertThatIllegalStateException().isThrownBy(() -> templateFiles.undo(change));
    }

    @Test
    void addsAnEditionAndUndoesIt() throws IOException {
        applyTemplate();

        var change = editionFiles.apply(file(EditionFileTest.SMALL));

        assertThat(editions.findBySlug("small-2026")).isPresent();
        assertThat(editionFiles.undo(change)).isTrue();
        assertThat(editions.findBySlug("small-2026")).isEmpty();
        assertThat(editionFiles.undo(change)).isFalse();
    }

    @Test
    void refusesAnEditionWithFaults() throws IOException {
        var wrong = file(EditionFileTest.SMALL);

        assertThat(editionFiles.preview(wrong).applicable()).isFalse();
        assertThat(editionFiles.preview(wrong).refusals()).anyMatch(it -> it.line() == 3);
        assertThatIllegalArgumentException().isThrownBy(() -> editionFiles.apply(wrong));
    }

    @Test
    void takesJustTheNewMoveOfAnEditionAndUndoesJustThat() throws IOException {
        applyTemplate();
        editionFiles.apply(file(EditionFileTest.SMALL));
        var before = editions.findBySlug("small-2026").orElseThrow().content();
        var longer = file(EditionFileTest.SMALL.replace(
                "sessions:\n", "  - {to: running, on: \"2026-01-10\", sources: [A]}\nsessions:\n"));

        assertThat(editionFiles.preview(longer).samples())
                .containsExactly("Nouveau passage à «\u00a0running\u00a0»\u00a0: 10 janvier 2026.");
        var change = editionFiles.apply(longer);

        assertThat(editions.findBySlug("small-2026").orElseThrow().content().status())
                .isEqualTo(Status.RUNNING);
        assertThat(editionFiles.undo(change)).isTrue();
        assertThat(editions.findBySlug("small-2026").orElseThrow().content())
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo(before);
    }

    @Test
    void undoesTheLatestChangeOfAnEditionFirst() throws IOException {
        applyTemplate();
        var first = editionFiles.apply(file(EditionFileTest.SMALL));
        editionFiles.apply(file(EditionFileTest.SMALL.replace("Petite édition", "Autre titre")));

        assertThatIllegalStateException().isThrownBy(() -> editionFiles.undo(first));
    }

    @Test
    void refusesToRewriteWhatHasLanded() throws IOException {
        applyTemplate();
        editionFiles.apply(file(EditionFileTest.SMALL));
        templateFiles.apply(file(TemplateFileTest.SMALL.replace("version: 1", "version: 2")));

        var otherDate = editionFiles.preview(file(EditionFileTest.SMALL.replace("\"2025-12\"", "\"2025-11\"")));
        var otherTemplate = editionFiles.preview(file(EditionFileTest.SMALL.replace("version: 1", "version: 2")));

        assertThat(otherDate.refusals())
                .anyMatch(it -> it.line() == 12 && it.reason().contains("ne change plus"));
        assertThat(otherTemplate.refusals())
                .anyMatch(it -> it.line() == 3 && it.reason().contains("small, version 1"));
    }

    @Test
    void refusesToRewriteAVersionOfTheFramingNote() throws IOException {
        var other = file(EditionFileTest.ARCHIVED.replace("Inconnus. Nous", "Perdus. Nous"));

        var refusals = editionFiles.preview(other).refusals();

        assertThat(refusals).anyMatch(it -> it.reason().contains("note de cadrage ne change plus"));
    }
}
