package org.maillage.exchange.meeting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.MeantCommunes;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Demonstrates meetings of the first team: one that is over, with who met whom and what was decided, and one to come. */
@Component
@Order(90)
record DemonstrateMeetings(
        Meetings meetings,
        Guests guests,
        AskGuests askGuests,
        InviteGuests inviteGuests,
        Encounters encounters,
        AgreedActions actions,
        TellOfMeeting tell,
        DirectoryPolicy policy,
        SeekActors seekActors,
        JdbcClient database,
        MeantCommunes meantCommunes,
        Communes communes)
        implements DemonstrationPart {

    private static final int MADE_DAYS_BEFORE = 21;

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        live(said, said.held(), team.orElseThrow(), me, example);
        live(said, said.ahead(), team.orElseThrow(), me, example);
    }

    private void live(Said said, Said.Held it, UUID team, SignedIn me, Example example) {
        var day = example.today().plusDays(it.daysAhead());
        var made = it.daysAhead() > 0 ? example.today().minusDays(2) : day.minusDays(MADE_DAYS_BEFORE);
        var form = form(it, day);
        var commune = form.check(meantCommunes, communes, team);
        must(form.filled().mistakes());
        var meeting =
                form.begin(team, me.id(), commune, host(it, policy.reader(me).ofOne(team)));
        example.on(made, () -> {
            meetings.add(meeting);
            meetings.markExample(meeting);
            askGuests.people(meeting, people(it), Map.of(), Set.of(), said.basis(), me);
            askGuests.ofDirectory(meeting, List.of(), sheets(team, it.sheets().size()), policy.reader(me), me);
            inviteGuests.invite(meeting, me);
        });
        var known = guests.of(meeting).stream().collect(toMap(Guest::name, guest -> guest));
        example.on(made.plusDays(1), () -> answer(it, known));
        if (it.daysAhead() < 0) {
            example.at(day, LocalTime.parse(it.until()), () -> meet(meeting, it, known));
            example.on(day.plusDays(1), () -> conclude(meeting, it, me, example));
        }
    }

    private @Nullable UUID host(Said.Held it, Reader reader) {
        return it.host() == null
                ? null
                : seekActors.seek(it.host(), reader).stream()
                        .map(Found::id)
                        .findFirst()
                        .orElse(null);
    }

    private static MeetingForm form(Said.Held it, LocalDate day) {
        var sent = new HashMap<>(Map.of(
                "purpose", it.purpose(),
                "kind", it.kind(),
                "on", day.toString(),
                "from", it.from(),
                "until", it.until(),
                "zone", "Europe/Paris",
                "place", it.place(),
                "words", it.words(),
                "seenBy", "network"));
        sent.put("language", "fr");
        if (it.meal()) {
            sent.put("meal", "true");
        }
        return MeetingForm.sent(MultiValueMap.fromSingleValue(sent));
    }

    private static List<Somebody> people(Said.Held it) {
        return it.guests().stream()
                .map(guest -> new Somebody(
                        guest.name(),
                        guest.structure(),
                        guest.email().isEmpty() ? "" : Example.email(guest.email() + "-exemple"),
                        ""))
                .toList();
    }

    private void answer(Said.Held it, Map<String, Guest> known) {
        for (var guest : it.guests()) {
            Typed.one(Reply.class, guest.answer())
                    .ifPresent(reply -> guests.answer(
                            Objects.requireNonNull(known.get(guest.name())),
                            reply,
                            guest.heads(),
                            guest.meal(),
                            guest.email().isEmpty() ? "team" : "link"));
        }
    }

    private void meet(Meeting meeting, Said.Held it, Map<String, Guest> known) {
        for (var came : List.of(true, false)) {
            guests.came(
                    it.guests().stream()
                            .filter(guest -> guest.came() == came)
                            .map(guest -> Objects.requireNonNull(known.get(guest.name()))
                                    .id())
                            .toList(),
                    came,
                    "team");
        }
        guests.seat(it.guests().stream()
                .filter(guest -> guest.table() > 0)
                .collect(toMap(
                        guest -> Objects.requireNonNull(known.get(guest.name())).id(), Said.Invited::table)));
        var ofDirectory = known.values().stream()
                .filter(guest -> guest.organisation() != null)
                .sorted(comparing(Guest::name))
                .toList();
        guests.came(ofDirectory.stream().map(Guest::id).toList(), true, "team");
        guests.seat(IntStream.range(0, ofDirectory.size())
                .boxed()
                .collect(toMap(number -> ofDirectory.get(number).id(), it.sheets()::get)));
        it.met()
                .forEach(pair -> encounters.add(
                        meeting,
                        Objects.requireNonNull(known.get(pair.getFirst())).id(),
                        Objects.requireNonNull(known.get(pair.getLast())).id()));
        tell.tell(meeting);
    }

    private List<UUID> sheets(UUID team, int most) {
        return database.sql("""
                select id
                from directory.organisation
                where owner = :team
                and visibility <> 'private'
                and gone_at is null
                order by name collate "fr-x-icu", id
                limit :most
                """)
                .param("team", team)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void conclude(Meeting meeting, Said.Held it, SignedIn me, Example example) {
        must(meetings.saveOutcome(meeting, it.decisions(), it.born(), meeting.version()), "a meeting has changed");
        for (var action : it.actions()) {
            actions.add(
                    meeting,
                    new AgreedAction(
                            UUID.randomUUID(),
                            action.what(),
                            action.team() ? me.id() : null,
                            action.named(),
                            example.today().plusDays(action.dueInDays()),
                            null));
        }
    }

    /** On which basis people are kept, and two meetings. */
    record Said(String basis, Held held, Held ahead) {

        /**
         * @param host the sheet of the team whose name begins so, at whose place it is held; null for none
         * @param sheets at which tables actors of the directory sat, the first by their names
         * @param met pairs that were ticked, by their names
         */
        record Held(
                String purpose,
                String kind,
                int daysAhead,
                String from,
                String until,
                String place,
                @Nullable String host,
                boolean meal,
                String words,
                List<Invited> guests,
                List<Integer> sheets,
                List<List<String>> met,
                String decisions,
                String born,
                List<Action> actions) {}

        /** @param table 0 for none */
        record Invited(
                String name,
                String structure,
                String email,
                String answer,
                int heads,
                boolean meal,
                boolean came,
                int table) {}

        /** @param team whether the team carries it; else somebody is named */
        record Action(String what, int dueInDays, boolean team, String named) {}
    }
}
