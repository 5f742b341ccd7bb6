package org.maillage.capitalisation.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.capitalisation.NamesInTexts;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.TakenName;
import org.maillage.capitalisation.WordsAboutSheet;
import org.maillage.findable.EntriesChanged;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a name that somebody takes back out of the findings for which the sheet stands, and of what is said of it there; whoever
 * follows such a finding is told. The words of archived editions are those of public documents, and stay.
 */
@Component
class ForgetNameInFindings implements WordsAboutSheet {

    private static final String OF_SHEET = """
            from capitalisation.finding f
            where not f.archived
            and exists (select from capitalisation.evidence e where e.finding = f.id and e.sheet = :sheet)""";

    private final NamesInTexts texts;
    private final JdbcClient database;
    private final SendNews news;
    private final ApplicationEventPublisher events;

    ForgetNameInFindings(NamesInTexts texts, JdbcClient database, SendNews news, ApplicationEventPublisher events) {
        this.texts = texts;
        this.database = database;
        this.news = news;
        this.events = events;
    }

    record Held(UUID owner, String slug, String claim) {}

    @Override
    public void takeOut(SheetId sheet, TakenName gone) {
        var held = new LinkedHashSet<String>();
        held.addAll(out(sheet, gone, "f.claim", "update capitalisation.finding set claim = left(:words, 300)"));
        held.addAll(out(sheet, gone, "f.claim_en", "update capitalisation.finding set claim_en = :words"));
        held.addAll(out(sheet, gone, "f.words", "update capitalisation.finding set words = left(:words, 6000)"));
        held.addAll(out(sheet, gone, "f.words_en", "update capitalisation.finding set words_en = :words"));
        held.addAll(out(sheet, gone, "f.contexts", "update capitalisation.finding set contexts = left(:words, 2000)"));
        texts.takeOut(
                sheet,
                gone,
                """
                select c.finding || ' ' || c.until as id, c.claim as words
                from capitalisation.former_claim c
                where c.finding in (select f.id %s)""".formatted(OF_SHEET),
                "update capitalisation.former_claim set claim = :words where finding || ' ' || until = :id");
        texts.takeOut(
                sheet,
                gone,
                "select id::text, words from capitalisation.evidence where sheet = :sheet",
                "update capitalisation.evidence set words = left(:words, 1000) where id::text = :id");
        texts.takeOut(
                sheet,
                gone,
                "select id::text, context as words from capitalisation.evidence where sheet = :sheet",
                "update capitalisation.evidence set context = left(:words, 300) where id::text = :id");
        if (!held.isEmpty()) {
            tell(held);
            events.publishEvent(new EntriesChanged(FindingEntries.NAME, List.copyOf(held)));
        }
    }

    private List<String> out(SheetId sheet, TakenName gone, String column, String write) {
        return texts.takeOut(
                sheet,
                gone,
                "select f.id::text as id, coalesce(%s, '') as words %s".formatted(column, OF_SHEET),
                write + ", version = version + 1 where id::text = :id");
    }

    private void tell(Set<String> findings) {
        // Each time somebody takes a name back is news of its own.
        var time = UUID.randomUUID();
        database.sql("""
                select owner, slug, claim from capitalisation.finding
                where id::text = any(:ids)
                and owner is not null
                """)
                .param("ids", findings.toArray(String[]::new))
                .query(RecordRows.of(Held.class))
                .list()
                .forEach(it -> news.send(
                        List.of(it.owner),
                        whom -> News.of(
                                whom,
                                "finding name-taken-back %s %s".formatted(it.slug, time),
                                "finding.news.name-taken-back",
                                "/findings/" + it.slug,
                                it.claim)));
    }
}
