package org.maillage.exchange.note;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.exchange.note.ExchangeNotesPage.OfList;
import org.maillage.exchange.note.ExchangeNotesPage.Row;
import org.maillage.exchange.note.ExchangeNotesPage.ToDo;
import org.maillage.exchange.note.NotesOfTeam.Asked;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.web.Choice;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the pages of notes. */
@Component
record ExchangeNoteOverview(
        NotesOfTeam notes,
        ExchangeNoteFormOverview forms,
        FindWhom findWhom,
        NoteAddresses addresses,
        Organisations organisations,
        Communes communes,
        Addressees addressees,
        Clock clock) {

    private static final int MOST = 25;
    private static final int MOST_TO_DO = 50;
    private static final int OPENING = 160;
    private static final int TITLE = 50;

    static String title(ExchangeNote note) {
        var of = note.who().isEmpty() ? note.words().replace('\n', ' ') : note.who();
        return of.isEmpty() ? say("note.of-photo", day(note.onDay())) : Typed.opening(of, TITLE);
    }

    ExchangeNoteTeamsPage teams(Reader reader) {
        return new ExchangeNoteTeamsPage(
                ExchangeNoteFormOverview.frame(say("note.notes")),
                forms.teams(reader).stream()
                        .map(it -> new Choice(ExchangeNote.ofTeam(UUID.fromString(it.key())), it.words()))
                        .toList());
    }

    ExchangeNotesPage list(Team team, Reader reader, Asked asked, @Nullable UUID after) {
        var path = ExchangeNote.ofTeam(team.id());
        var found = notes.after(after, team.id(), asked, reader, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var toDo = after == null ? notes.toDo(team.id(), asked, reader, MOST_TO_DO) : List.<ExchangeNote>of();
        if (shown.stream().anyMatch(ExchangeNote::example)) {
            Here.markDemonstration();
        }
        var names = names(Stream.concat(shown.stream(), toDo.stream()).toList());
        var of = asked.actor() == null
                ? null
                : actors(List.of(asked.actor()), reader).get(asked.actor());
        return new ExchangeNotesPage(
                ExchangeNoteFormOverview.frame(say("note.notes.of", team.name()))
                        .under(team.name(), team.path()),
                path,
                "/notes/new?team=" + team.id(),
                path + "/paste",
                addresses.areRead() ? "/notes/by-mail" : "",
                team.path(),
                Stream.concat(Stream.of(new Choice("", say("note.anybody"))), forms.people(team.id()).stream())
                        .toList(),
                asked.person() == null ? "" : asked.person().toString(),
                asked.words(),
                of == null ? "" : of.id().toString(),
                of == null ? "" : of.name(),
                ofList(team, reader, asked.list()),
                asked.isAll(),
                toDo.stream().map(it -> toDo(it, names)).toList(),
                shown.stream().map(it -> row(it, names)).toList(),
                after == null ? "" : asked.at(path, null),
                found.size() > MOST ? asked.at(path, shown.getLast().id()) : "");
    }

    private @Nullable OfList ofList(Team team, Reader reader, @Nullable UUID list) {
        if (list == null) {
            return null;
        }
        var person = reader.person();
        var drafts = person == null ? 0 : notes.draftsOfList(team.id(), list, new PersonId(person));
        return new OfList(list.toString(), drafts == 0 ? "" : say("note.list.drafts", drafts));
    }

    private ToDo toDo(ExchangeNote note, Map<UUID, Addressee> names) {
        var next = Objects.requireNonNull(note.next());
        return new ToDo(
                note.path(),
                note.version(),
                next.words().isEmpty() ? say("note.next.none-said") : next.words(),
                note.who(),
                day(next.on()),
                next.on().isBefore(today(clock)),
                next.mutedAt() != null,
                name(next.carrier(), names));
    }

    private static Row row(ExchangeNote note, Map<UUID, Addressee> names) {
        return new Row(
                note.path(),
                note.who().isEmpty() ? say("note.nobody-said") : note.who(),
                Typed.opening(note.words(), OPENING),
                joined(day(note.onDay()), name(note.author(), names)),
                note.photo() != null,
                note.draft());
    }

    ExchangeNotePage page(ExchangeNote note, Reader reader) {
        var names = names(List.of(note));
        var actor = note.actor() == null
                ? null
                : actors(List.of(organisations.latest(note.actor())), reader.ofOne(note.team())).values().stream()
                        .findFirst()
                        .orElse(null);
        var likely = actor == null && !note.whoGuessed()
                ? findWhom.likely(note.who(), reader.ofOne(note.team()))
                : List.<Found>of();
        var list = ExchangeNote.ofTeam(note.team());
        return new ExchangeNotePage(
                ExchangeNoteFormOverview.frame(title(note)).under(say("note.notes"), list),
                note.path(),
                list,
                note.version(),
                note.isRemoved(),
                note.draft() ? say("note.draft." + Typed.key(note.source())) : "",
                note.who(),
                note.whoGuessed(),
                actor == null ? "" : actor.path(),
                choices(likely),
                actor == null && !note.whoGuessed() ? Whom.of(note.who()).organisation() : "",
                note.words(),
                facts(note, names),
                note.photo() == null ? "" : note.path() + "/photo",
                next(note.next(), names),
                say("note.kept", day(note.onDay().plus(ExchangeNote.KEPT))));
    }

    private List<Choice> choices(List<Found> likely) {
        var places = communes.of(likely.stream().map(Found::commune).distinct().toList());
        return likely.stream()
                .map(it -> {
                    var place = places.get(it.commune());
                    return new Choice(it.id().toString(), place == null ? it.name() : it.name() + ", " + place.name());
                })
                .toList();
    }

    private ExchangeNotePage.@Nullable Next next(@Nullable NextAction it, Map<UUID, Addressee> names) {
        return it == null
                ? null
                : new ExchangeNotePage.Next(
                        it.words().isEmpty() ? say("note.next.none-said") : it.words(),
                        day(it.on()),
                        it.isOpen() && isLate(it.on()),
                        it.guessed(),
                        !it.isOpen(),
                        it.mutedAt() != null,
                        name(it.carrier(), names));
    }

    private boolean isLate(LocalDate on) {
        return on.isBefore(today(clock));
    }

    private static String facts(ExchangeNote note, Map<UUID, Addressee> names) {
        return joined(
                day(note.onDay()),
                name(note.author(), names),
                note.minutes() == null ? "" : say("note.minutes.of", note.minutes()),
                note.role() == null ? "" : say("note.role." + Typed.key(note.role())),
                note.source() == NoteSource.TYPED ? "" : say("note.source." + Typed.key(note.source())));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Map<UUID, Addressee> names(Collection<ExchangeNote> all) {
        var people = new HashSet<UUID>();
        for (var note : all) {
            if (note.author() != null) {
                people.add(note.author());
            }
            var next = note.next();
            if (next != null && next.carrier() != null) {
                people.add(next.carrier());
            }
        }
        return addressees.of(people);
    }

    private static String name(@Nullable UUID person, Map<UUID, Addressee> names) {
        var known = person == null ? null : names.get(person);
        return known == null ? "" : known.name();
    }

    private Map<UUID, Organisation> actors(Collection<UUID> ids, Reader reader) {
        return organisations.seen(ids, Part.RECORD, reader);
    }
}
