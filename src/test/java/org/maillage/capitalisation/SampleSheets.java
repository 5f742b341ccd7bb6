package org.maillage.capitalisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet.From;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets for tests, begun and published by the use cases. */
public final class SampleSheets {

    private final BeginSheet beginSheet;
    private final PublishedSheets published;
    private final ExperienceSheets sheets;
    private final JdbcClient database;

    public SampleSheets(
            BeginSheet beginSheet, PublishedSheets published, ExperienceSheets sheets, JdbcClient database) {
        this.beginSheet = beginSheet;
        this.published = published;
        this.sheets = sheets;
        this.database = database;
    }

    /** A draft of somebody. */
    public ExperienceSheet draft(String title, UUID by) {
        return draft(title, by, From.NOWHERE);
    }

    public ExperienceSheet draft(String title, UUID by, From from) {
        return beginSheet.begin(
                SheetKind.EXPERIENCE,
                SheetOrigin.ALONE,
                title,
                from,
                Map.of(SectionKey.PITCH, "En une phrase.", SectionKey.STORY, "Nous avons commencé."),
                new PersonId(by),
                Writers.Part.AUTHOR);
    }

    /** A sheet of a territory that everybody reads. */
    public ExperienceSheet published(String title, UUID by, String territory) {
        var sheet = draft(title, by, new From(null, null, null, territory));
        publish(sheet, by);
        return sheets.get(sheet.sheetId());
    }

    /** Opens what a sheet says to everybody, whatever its circuit says. */
    public void publish(ExperienceSheet sheet, UUID by) {
        published.publish(
                sheet,
                new PublishedSheet(
                        sheet.kind(),
                        sheet.title(),
                        sheet.edition(),
                        sheet.territory(),
                        sheet.territoryName(),
                        "2024",
                        "",
                        "",
                        null,
                        List.of(new PublishedSheet.Said("story", "", "Nous avons commencé.")),
                        List.of(),
                        List.of()),
                Licence.CC_BY_SA,
                LocalDate.of(2030, 1, 1),
                new PersonId(by));
    }

    public void withdraw(ExperienceSheet sheet) {
        published.withdraw(sheets.get(sheet.sheetId()));
    }

    public void remove() {
        database.sql("delete from capitalisation.experience_sheet").update();
    }
}
