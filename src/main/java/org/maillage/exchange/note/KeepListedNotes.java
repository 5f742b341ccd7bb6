package org.maillage.exchange.note;

import static org.maillage.shared.Words.today;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeepsNotes;
import org.maillage.directory.KeptList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the lists of teams tell of exchanges, as drafts that whoever reads the list in reads alone. A list that is read
 * once more brings nothing twice, also where somebody has changed what it had brought.
 */
@Component
record KeepListedNotes(JdbcClient database, Clock clock) implements KeepsNotes {

    private static final String NEW = """
            with said as (
              select place, id, who, words, on_day, row_number() over (partition by id order by place) as nth
              from (
                select place, id, exchange.plain(who) as who, exchange.plain(words) as words, on_day
                from unnest(cast(:ids as uuid[]), cast(:who as text[]), cast(:words as text[]), cast(:days as date[]))
                  with ordinality as row(id, who, words, on_day, place)
              ) plain
            ), known as (
              select exchange.plain(who) as who, exchange.plain(words) as words, on_day
              from exchange.note
              where team = :team
              and (not draft or author = :person)
            )
            select said.place
            from said
            where said.nth = 1
            and not exists (select from exchange.note n where n.id = said.id)
            and not exists (
              select
              from known
              where known.who = said.who
              and known.words = said.words
              and (said.on_day is null or known.on_day = said.on_day))
            order by said.place
            """;

    private static final String ADD = """
            insert into exchange.note (id, team, author, who, actor, words, on_day, next_words, next_on, next_guessed, carrier,
              source, draft, import, written_at, keep_until)
            select id, :team, :person, who, actor, words, on_day, coalesce(next_words, ''), next_on, next_on is not null,
              case when next_on is not null then cast(:person as uuid) end, 'list', true, :import, :now,
              cast(on_day + interval '3 years' as date)
            from unnest(cast(:ids as uuid[]), cast(:who as text[]), cast(:actors as uuid[]), cast(:words as text[]),
              cast(:days as date[]), cast(:nextWords as text[]), cast(:nextDays as date[]))
              as row(id, who, actor, words, on_day, next_words, next_on)
            on conflict (id) do nothing
            """;

    @Override
    public List<Said> fresh(KeptList from, List<Said> notes) {
        return notes.isEmpty()
                ? List.of()
                : database
                        .sql(NEW)
                        .param("ids", all(notes, it -> id(from, it)))
                        .param("who", all(notes, Said::who))
                        .param("words", all(notes, Said::words))
                        .param("days", all(notes, Said::on))
                        .param("team", from.team())
                        .param("person", from.person())
                        .query((row, number) -> row.getInt(1))
                        .list()
                        .stream()
                        .map(it -> notes.get(it - 1))
                        .toList();
    }

    /** The same for the same words of the same exchange. */
    private static UUID id(KeptList from, Said it) {
        var name = Stream.of(from.team(), from.person(), it.who(), it.words(), Objects.toString(it.on(), ""))
                .map(Object::toString)
                .collect(Collectors.joining("\0"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int keep(KeptList from, List<Said> notes) {
        var added = fresh(from, notes);
        var today = today(clock);
        return added.isEmpty()
                ? 0
                : database.sql(ADD)
                        .param("ids", all(added, it -> id(from, it)))
                        .param("who", all(added, Said::who))
                        .param("actors", all(added, Said::actor))
                        .param("words", all(added, Said::words))
                        .param("days", all(added, it -> it.on() == null ? today : it.on()))
                        .param(
                                "nextWords",
                                all(
                                        added,
                                        it -> next(it, today)
                                                .map(NextAction::words)
                                                .orElse(null)))
                        .param(
                                "nextDays",
                                all(
                                        added,
                                        it -> next(it, today)
                                                .map(NextAction::on)
                                                .orElse(null)))
                        .param("team", from.team())
                        .param("person", from.person())
                        .param("import", from.ofImport())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
    }

    /** What is to come: a list tells of much that is long done, and « le 12 » of no day is none. */
    private static Optional<NextAction> next(Said it, LocalDate today) {
        return Optional.ofNullable(it.on())
                .flatMap(on -> GuessNextAction.in(it.words(), on))
                .map(next -> new NextAction(next.words(), next.on(), true, null, null, null))
                .filter(next -> !next.on().isBefore(today));
    }

    private static @Nullable String[] all(List<Said> notes, Function<Said, @Nullable Object> part) {
        return notes.stream().map(it -> Objects.toString(part.apply(it), null)).toArray(String[]::new);
    }

    @Override
    public int takeBack(UUID ofImport) {
        return database.sql("delete from exchange.note where import = :import and version = 0")
                .param("import", ofImport)
                .update();
    }
}
