package org.maillage.capitalisation.writing;

import java.util.HashSet;
import java.util.Set;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Sections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed into sections. */
@Component
class KeepSections {

    private final Sections sections;

    KeepSections(Sections sections) {
        this.sections = sections;
    }

    /**
     * Keeps those that say something else than before, and returns the keys of those that somebody else has changed
     * meanwhile: they stay as they are.
     */
    @Transactional
    public Set<String> keep(ExperienceSheet sheet, SentSections sent, PersonId by) {
        var kept = sections.of(sheet.sheetId());
        var overtaken = new HashSet<String>();
        for (var it : kept) {
            var typed = sent.sent().get(it.key());
            if (typed != null
                    && SentSections.differs(typed, it)
                    && !(typed.version() == it.version() && sections.keep(sheet.sheetId(), typed, by))) {
                overtaken.add(it.key());
            }
        }
        return overtaken;
    }
}
