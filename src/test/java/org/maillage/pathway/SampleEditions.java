package org.maillage.pathway;

import java.util.UUID;
import org.maillage.pathway.files.EditionFileTest;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.pathway.files.TemplateFileTest;

/** The edition of 2018 and its template, read from their files. */
final class SampleEditions {

    private SampleEditions() {}

    static Template template() {
        return TemplateFile.read(TemplateFileTest.ARCHIVED).sound().orElseThrow();
    }

    static PublishedEdition archive() {
        var content = EditionFileTest.read(EditionFileTest.ARCHIVED).sound().orElseThrow();
        return Edition.restore(EditionId.fresh(), UUID.randomUUID(), 1, java.time.Instant.EPOCH, content)
                .published();
    }
}
