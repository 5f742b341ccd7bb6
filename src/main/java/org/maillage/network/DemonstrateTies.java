package org.maillage.network;

import static org.maillage.account.Example.must;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Demonstrates a network: each team has noted who is tied to whom, before and since it began to bring people together. */
@Component
@Order(66)
record DemonstrateTies(DirectoryPolicy policy, TiedActors actors, NoteTie noteTie) implements DemonstrationPart {

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), SaidTies.class);
        for (var pair : example.cast().pairs()) {
            var keeper = example.person(pair.people().getFirst());
            var reader = policy.reader(keeper);
            for (var territory : reader.teams()) {
                note(new Team(territory, policy.nameOf(territory)), said, reader, keeper, example);
            }
        }
    }

    private void note(Team team, SaidTies said, Reader reader, SignedIn keeper, Example example) {
        var ids = actors.of(team.id(), reader).stream()
                .sorted(Comparator.comparing(TiedActors.Actor::name).thenComparing(TiedActors.Actor::id))
                .map(TiedActors.Actor::id)
                .toList();
        said.ties().stream()
                .filter(it -> Math.max(it.one(), it.other()) < ids.size())
                .forEach(it -> example.on(example.today(), () -> note(team, it, ids, reader, keeper, example)));
    }

    private void note(Team team, SaidTie it, List<UUID> ids, Reader reader, SignedIn keeper, Example example) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("one", "/directory/" + ids.get(it.one()));
        sent.add("other", "/directory/" + ids.get(it.other()));
        sent.add("kind", it.kind());
        sent.add("intensity", String.valueOf(it.intensity()));
        sent.add("since", example.today().minusDays(it.daysAgo()).toString());
        sent.add("cause", Objects.requireNonNullElse(it.cause(), ""));
        it.said().forEach(side -> sent.add("said", side));
        must(noteTie.noteTie(team, TieForm.sent(sent), null, 0, reader, keeper));
    }

    /** What the file says. */
    record SaidTies(List<SaidTie> ties) {}

    /**
     * A tie.
     *
     * @param one and other, by their places in the alphabet
     * @param said by which of the two
     */
    record SaidTie(
            int one,
            int other,
            String kind,
            int intensity,
            int daysAgo,
            @Nullable String cause,
            List<String> said) {}
}
