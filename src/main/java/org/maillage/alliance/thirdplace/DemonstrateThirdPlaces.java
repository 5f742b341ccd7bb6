package org.maillage.alliance.thirdplace;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates who runs a third place of the first team, is hosted there and passes by. */
@Component
@Order(112)
record DemonstrateThirdPlaces(
        JdbcClient database, ThirdPlaces places, PlaceTies ties, SeekActors seekActors, DirectoryPolicy policy)
        implements DemonstrationPart {

    private static final int MOST = 200;

    @Override
    public String name() {
        return "third-places";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("meetings")
                && database.sql("select not exists (select from alliance.third_place_tie)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var reader = policy.reader(me);
        var said = Example.read(name(), Said.class);
        for (var team : reader.teams().stream().sorted().limit(1).toList()) {
            places.of(team, reader, null, MOST).stream()
                    .filter(it -> it.name().startsWith(said.place()))
                    .findFirst()
                    .ifPresent(it -> live(new ThirdPlace(team, it, List.of(it.id())), said, reader, me, example));
        }
    }

    private void live(ThirdPlace place, Said said, Reader reader, SignedIn me, Example example) {
        example.on(example.today().minusDays(1), () -> {
            add(place, said.ours().tie(true, null, null, example.today()), me);
            said.ties()
                    .forEach(it -> add(place, it.tie(false, sheet(it, place, reader), email(it), example.today()), me));
        });
    }

    private void add(ThirdPlace place, PlaceTie it, SignedIn me) {
        must(ties.add(place, it, me.person()) == PlaceTies.Outcome.DONE, "somebody is tied to a place twice");
    }

    private @Nullable UUID sheet(OneTie it, ThirdPlace place, Reader reader) {
        var found = seekActors.seek(it.name(), reader.ofOne(place.team()));
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private static @Nullable String email(OneTie it) {
        return it.email() == null || it.email().isEmpty() ? null : Example.email(it.email() + "-exemple");
    }

    /** Which place, what the team is to it, and who else is tied to it. */
    record Said(String place, OneTie ours, List<OneTie> ties) {}

    /** One who is tied to it. */
    record OneTie(
            @Nullable String who,
            String role,
            String words,
            @Nullable String contact,
            @Nullable String email,
            int sinceDaysAgo,
            @Nullable Integer untilDaysAgo) {

        String name() {
            return who == null ? "" : who;
        }

        PlaceTie tie(boolean ours, @Nullable UUID sheet, @Nullable String address, LocalDate today) {
            return new PlaceTie(
                    UUID.randomUUID(),
                    Typed.one(PlaceRole.class, role).orElseThrow(),
                    ours,
                    sheet,
                    sheet == null ? name() : "",
                    words,
                    contact == null ? "" : contact,
                    address,
                    today.minusDays(sinceDaysAgo),
                    untilDaysAgo == null ? null : today.minusDays(untilDaysAgo),
                    true,
                    0);
        }
    }
}
