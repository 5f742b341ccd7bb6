package org.maillage.network.roster;

import static org.maillage.account.Example.must;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Team;
import org.maillage.network.TiedActors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a roster of the first team: answered twice, with a snapshot between. */
@Component
@Order(98)
record DemonstrateRosters(
        DirectoryPolicy policy,
        TiedActors actors,
        Rosters rosters,
        Members members,
        AddMembers addMembers,
        NotifyOfRoster letters,
        HearMember hearMember,
        Snapshots snapshots)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "rosters";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var reader = policy.reader(me);
        var territory = reader.teams().stream().sorted().findFirst().orElseThrow();
        var team = new Team(territory, policy.nameOf(territory));
        var names = new ArrayList<>(actors.of(territory, reader).stream()
                .map(TiedActors.Actor::name)
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(said.sheets())
                .toList());
        names.addAll(said.people());
        var lines = names.stream()
                .map(it -> it + " ; " + Example.email("liste-" + names.indexOf(it)))
                .toList();
        var begun = example.today().minusDays(said.before().daysAgo());
        var roster = new Roster[1];
        example.on(begun.minusDays(2), () -> {
            roster[0] = rosters.add(team, said.name(), me.id());
            must(addMembers.addMembers(team, roster[0], lines, List.of(), reader));
            letters.invite(roster[0]);
        });
        example.on(begun, () -> {
            answer(roster[0], said.before(), names);
            must(snapshots.take(roster[0], members.of(roster[0])), "too few members of a roster answer");
        });
        example.on(example.today().minusDays(said.now().daysAgo()), () -> {
            letters.askWhatIsNew(roster[0]);
            answer(roster[0], said.now(), names);
        });
    }

    private void answer(Roster roster, Wave wave, List<String> names) {
        var known = members.of(roster).stream().collect(Collectors.toMap(RosterMember::name, it -> it));
        for (var it : wave.answers()) {
            var who = Objects.requireNonNull(known.get(names.get(it.who())));
            hearMember.hear(
                    who,
                    it.knows().stream()
                            .map(pair -> new Acquaintance(
                                    who.id(),
                                    Objects.requireNonNull(known.get(names.get(pair.getFirst())))
                                            .id(),
                                    pair.getLast(),
                                    null))
                            .toList(),
                    it.shows());
        }
    }

    record Said(String name, int sheets, List<String> people, Wave before, Wave now) {}

    record Wave(int daysAgo, List<Answered> answers) {}

    /** @param knows the place of another in the list, and how often they are in touch */
    record Answered(int who, boolean shows, List<List<Integer>> knows) {}
}
