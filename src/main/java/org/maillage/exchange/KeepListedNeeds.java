package org.maillage.exchange;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.KeepsNeeds;
import org.maillage.directory.KeptList;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the lists of teams say that somebody needs. A list that is read once more brings nothing twice. */
@Component
record KeepListedNeeds(JdbcClient database, NamedParameterJdbcOperations many, GuessNeed guessNeed, Clock clock)
        implements KeepsNeeds {

    private static final int LONGEST_EVIDENCE = 1000;

    /** Two rows that say the same are two needs; as many as the team has already are not new. */
    private static final String NEW = """
            with said as (
              select place, actor, words, row_number() over (partition by actor, words order by place) as nth
              from (
                select place, coalesce(actor, :nobody) as actor, exchange.plain(words) as words
                from unnest(cast(:actors as uuid[]), cast(:words as text[])) with ordinality as row(actor, words, place)
              ) plain
            ), known as (
              select coalesce(actor, :nobody) as actor, exchange.plain(words) as words, count(*) as needs
              from exchange.need
              where owner = :team
              group by 1, 2
            )
            select said.place
            from said
            left join known on known.actor = said.actor and known.words = said.words
            where said.nth > coalesce(known.needs, 0)
            order by said.place
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public long countNew(UUID team, List<Said> needs) {
        return placesOfNew(team, needs).size();
    }

    private List<Integer> placesOfNew(UUID team, List<Said> needs) {
        return needs.isEmpty()
                ? List.of()
                : database.sql(NEW)
                        .param("nobody", NOBODY)
                        .param(
                                "actors",
                                needs.stream()
                                        .map(it -> it.actor() == null
                                                ? null
                                                : it.actor().toString())
                                        .toArray(String[]::new))
                        .param("words", needs.stream().map(Said::words).toArray(String[]::new))
                        .param("team", team)
                        .query((row, number) -> row.getInt(1))
                        .list();
    }

    @Override
    public int keep(KeptList from, List<Said> needs) {
        var added = placesOfNew(from.team(), needs).stream()
                .map(it -> need(from, needs.get(it - 1)))
                .toList();
        many.batchUpdate(
                Needs.ADD,
                added.stream()
                        .map(RowsOfNeeds::parameters)
                        .map(MapSqlParameterSource::new)
                        .toArray(SqlParameterSource[]::new));
        database.sql("update exchange.need set import = :import where id = any(:ids)")
                .param("import", from.ofImport())
                .param("ids", added.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .update();
        database.sql("""
                insert into exchange.step (need, state, on_day, words, person, at)
                select id, state, :today, '', :person, :now
                from exchange.need
                where import = :import
                """)
                .param("today", today(clock))
                .param("person", from.person())
                .param("now", OffsetDateTime.now(clock))
                .param("import", from.ofImport())
                .update();
        return added.size();
    }

    private Need need(KeptList from, Said said) {
        var guess = guessNeed.guess(NeedKind.NEED, said.words(), null, List.of(), "", List.of(), false);
        var guessed = EnumSet.noneOf(Guessed.class);
        guessed.addAll(guess.guessed());
        // It is the actor that the list places there.
        var place = guess.place().isEmpty() ? said.place() : guess.place();
        if (!place.isEmpty()) {
            guessed.add(Guessed.COMMUNE);
        }
        var now = clock.instant();
        return new Need(
                NeedId.fresh(),
                NeedKind.NEED,
                said.words(),
                said.actor(),
                guess.themes(),
                place,
                guess.perimeter(),
                null,
                null,
                Urgency.CALM,
                Typed.cut(from.file(), LONGEST_EVIDENCE),
                null,
                0,
                "",
                guessed,
                false,
                NeedState.OPEN,
                null,
                TellsOfPerson.in(said.words()),
                NeedPolicy.NARROW,
                from.team(),
                from.person(),
                0,
                now,
                now);
    }

    @Override
    public int takeBack(UUID ofImport) {
        return database.sql("delete from exchange.need where import = :import and version = 0")
                .param("import", ofImport)
                .update();
    }
}
