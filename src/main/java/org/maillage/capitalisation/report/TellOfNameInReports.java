package org.maillage.capitalisation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.TakenName;
import org.maillage.capitalisation.WordsAboutSheet;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells those who lead a programme that a name somebody has taken back from a sheet can still be read in the report of its
 * edition. What they have typed is theirs to reword, and a version never changes once it is published: they are told where,
 * and never which name.
 */
@Component
class TellOfNameInReports implements WordsAboutSheet {

    /** The reports of the edition that a sheet comes from, and those that name it: chapters in the making, versions that are read. */
    private static final String TEXTS = """
            select w.edition, w.chapter, 0 as number, w.words
            from capitalisation.report_words w
            join capitalisation.experience_sheet s on s.edition = w.edition
            where s.id = :sheet
            union all
            select v.edition, '', v.number, v.content::text
            from capitalisation.report_version v
            join capitalisation.experience_sheet s on s.edition = v.edition
              or v.content -> 'sheets' @> jsonb_build_array(jsonb_build_object('slug', s.slug))
            where s.id = :sheet
            and v.withdrawn_at is null
            order by edition, number, chapter
            limit 1000
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final LiveEditions editions;
    private final Roles roles;
    private final SendNews news;

    TellOfNameInReports(JdbcClient database, JsonMapper json, LiveEditions editions, Roles roles, SendNews news) {
        this.database = database;
        this.json = json;
        this.editions = editions;
        this.roles = roles;
        this.news = news;
    }

    record Text(UUID edition, String chapter, int number, String words) {}

    @Override
    public void takeOut(SheetId sheet, TakenName gone) {
        var held = new LinkedHashMap<UUID, List<Saying>>();
        database.sql(TEXTS).param("sheet", sheet.value()).query(RecordRows.of(Text.class)).list().stream()
                .filter(it -> it.number == 0 ? gone.standsIn(it.words) : standsIn(json.readTree(it.words), gone))
                .forEach(it -> held.computeIfAbsent(it.edition, edition -> new ArrayList<>())
                        .add(place(it)));
        held.forEach(this::tell);
    }

    private static Saying place(Text text) {
        return text.number > 0
                ? Saying.of("report.name-taken-back.version", text.number)
                : Typed.one(ReportChapter.class, text.chapter)
                        .map(it -> Saying.of("report.name-taken-back.chapter", it.title()))
                        .orElse(Saying.of("report.title"));
    }

    private static boolean standsIn(JsonNode node, TakenName gone) {
        if (node.isString()) {
            return gone.standsIn(node.stringValue());
        }
        return node.valueStream().anyMatch(it -> standsIn(it, gone));
    }

    private void tell(UUID id, List<Saying> places) {
        var edition = editions.get(id);
        var where = places.stream()
                .reduce((all, next) -> Saying.of("report.name-taken-back.and", all, next))
                .orElseThrow();
        // Each time somebody takes a name back is news of its own.
        var key = "report name-taken-back %s %s".formatted(id, UUID.randomUUID());
        news.send(
                roles.holders(Role.PROGRAMME_LEAD, edition.programme()).stream()
                        .map(PersonId::value)
                        .toList(),
                whom -> News.of(
                        whom, key, "report.news.name-taken-back", edition.path() + "/report", edition.title(), where));
    }
}
