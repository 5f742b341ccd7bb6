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
        passGate(sheet);
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
                        List.of(),
                        List.of(),
                        List.of()),
                Licence.CC_BY_SA,
                LocalDate.of(2030, 1, 1),
                new PersonId(by));
    }

    /** Writes what the gate asks for: a sheet that its authors have lived, read over by somebody. */
    public void passGate(ExperienceSheet sheet) {
        var submission = UUID.randomUUID();
        database.sql("""
                update capitalisation.submission set ended_at = now(), outcome = 'published'
                where sheet = :sheet
                and ended_at is null
                """).param("sheet", sheet.id()).update();
        database.sql("""
                insert into capitalisation.submission (id, sheet, circuit, sent_at) values (:id, :sheet, 'light', now())
                """).param("id", submission).param("sheet", sheet.id()).update();
        database.sql("""
                insert into capitalisation.owner_consent (submission, sheet, own, asked_at, answered_at, agreed)
                values (:id, :sheet, true, now(), now(), true)
                """).param("id", submission).param("sheet", sheet.id()).update();
        database.sql("""
                insert into capitalisation.review (id, submission, sheet, reader, asked_at, answered_at, answer)
                values (gen_random_uuid(), :id, :sheet, gen_random_uuid(), now(), now(), 'publish')
                """).param("id", submission).param("sheet", sheet.id()).update();
    }

    public void withdraw(ExperienceSheet sheet) {
        published.withdraw(sheets.get(sheet.sheetId()), "Un chiffre est faux.", false);
    }

    public void remove() {
        database.sql("delete from capitalisation.experience_sheet").update();
    }
}
