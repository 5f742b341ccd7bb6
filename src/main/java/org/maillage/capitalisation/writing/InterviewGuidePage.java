package org.maillage.capitalisation.writing;

import java.util.List;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetChapter;
import org.maillage.shared.Words;

/** The questions that are asked in an interview, chapter by chapter. */
record InterviewGuidePage() {

    String language() {
        return Words.language().getLanguage();
    }

    List<SheetChapter> chapters() {
        return List.of(SheetChapter.values());
    }

    /** How many lines to write on stand below a question: fewer where an answer is short. */
    int lines(SectionKey section) {
        return section.longest() < 3000 ? 2 : 4;
    }
}
