package org.maillage.capitalisation.drafts;

import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.Chronology;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.drafts.KeepBroughtText.Beginning;
import org.maillage.programme.WorkOfPlace.DoneAction;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a sheet with what a territory has done in an edition: its actions are the chronology, what it wrote the story. */
@Component
class BeginFromWork {

    private static final int LONGEST_MOMENT = 600;

    private final BeginSheet beginSheet;
    private final Sections sections;
    private final Chronology chronology;

    BeginFromWork(BeginSheet beginSheet, Sections sections, Chronology chronology) {
        this.beginSheet = beginSheet;
        this.sections = sections;
        this.chronology = chronology;
    }

    @Transactional
    public ExperienceSheet begin(Beginning beginning, List<DoneAction> actions, PlacedText story, PersonId by) {
        var sheet = beginSheet.begin(
                beginning.kind(),
                SheetOrigin.ROADMAP,
                beginning.title(),
                beginning.from(),
                story.sections(),
                by,
                beginning.part());
        story.own().forEach(it -> sections.mustAdd(sheet.sheetId(), it.title(), it.words(), by));
        actions.forEach(it -> chronology.add(
                sheet.sheetId(),
                new Moment(UUID.randomUUID(), it.on().toString(), Typed.cut(it.title(), LONGEST_MOMENT), false)));
        return sheet;
    }
}
