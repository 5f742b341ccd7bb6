package org.maillage.pathway;

import org.maillage.pathway.files.EditionFileTest;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.pathway.files.TemplateFileTest;

/** The edition of 2018 and its template, read from their files. */
public final class SampleEditions {

    private SampleEditions() {}

    public static Template template() {
        return TemplateFile.read(TemplateFileTest.ARCHIVED).sound().orElseThrow();
    }

    static PublishedEdition archive() {
        return EditionFileTest.read(EditionFileTest.ARCHIVED).sound().orElseThrow();
    }
}
