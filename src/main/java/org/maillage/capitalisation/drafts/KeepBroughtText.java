package org.maillage.capitalisation.drafts;

import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.Writers.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a text that somebody has brought. */
@Component
class KeepBroughtText {

    private final BroughtTexts texts;
    private final BeginSheet beginSheet;
    private final Sections sections;

    KeepBroughtText(BroughtTexts texts, BeginSheet beginSheet, Sections sections) {
        this.texts = texts;
        this.beginSheet = beginSheet;
        this.sections = sections;
    }

    /** How a draft begins. */
    record Beginning(SheetKind kind, String title, From from, Part part) {}

    /** Begins a sheet with the words where they were put; the text itself goes. */
    @Transactional
    public ExperienceSheet keep(BroughtText text, Beginning beginning, PlacedText placed, PersonId by) {
        var sheet = beginSheet.begin(
                beginning.kind,
                SheetOrigin.FILE,
                beginning.title,
                beginning.from,
                placed.sections(),
                by,
                beginning.part);
        placed.own().forEach(it -> sections.mustAdd(sheet.sheetId(), it.title(), it.words(), by));
        texts.remove(text);
        return sheet;
    }
}
