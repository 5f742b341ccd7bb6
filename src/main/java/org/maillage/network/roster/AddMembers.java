package org.maillage.network.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.TiedActors;
import org.maillage.network.TiedActors.Actor;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts people and organisations into a roster, all that were said or none. Whoever has no address is handed their link. */
@Component
class AddMembers {

    /** The field in which they are typed. */
    static final String TYPED = "members";

    private final Members members;
    private final TiedActors actors;
    private final Organisations organisations;
    private final Oppositions oppositions;

    AddMembers(Members members, TiedActors actors, Organisations organisations, Oppositions oppositions) {
        this.members = members;
        this.actors = actors;
        this.organisations = organisations;
        this.oppositions = oppositions;
    }

    /**
     * Adds people to a roster, and says which lines cannot be.
     *
     * @param lines a name or a sheet's each, with an address if there is one; of a sheet its own will do
     */
    @Transactional
    public Mistakes addMembers(Team team, Roster roster, List<String> lines, Collection<UUID> sheets, Reader reader) {
        var mistakes = new Mistakes();
        var typed = lines.stream().map(TypedMember::read).toList();
        var known = actors.of(team.id(), reader);
        var meant = typed.stream().map(it -> sheet(it, known)).toList();
        var ids = new ArrayList<>(sheets);
        meant.forEach(it -> it.ifPresent(actor -> ids.add(actor.id())));
        var seen = organisations.seen(ids, Part.CONTACT, reader);
        var people = new ArrayList<TypedMember>();
        for (var at = 0; at < typed.size(); at++) {
            var it = typed.get(at);
            people.add(meant.get(at)
                    .map(actor -> it.of(actor.id(), actor.name(), email(seen.get(actor.id()))))
                    .orElse(it));
        }
        var ticked = known.stream().filter(it -> sheets.contains(it.id())).toList();
        ticked.forEach(it ->
                people.add(new TypedMember(null, "", "").of(it.id(), it.name(), email(seen.get(it.id())))));
        check(mistakes, team, roster, people);
        if (mistakes.none()) {
            members.add(roster, people);
        }
        return mistakes;
    }

    private void check(Mistakes mistakes, Team team, Roster roster, List<TypedMember> people) {
        mistakes.unless(!people.isEmpty(), TYPED, "roster.problem.nobody");
        people.stream()
                .filter(it -> !it.isSound())
                .findFirst()
                .ifPresent(it -> mistakes.unless(
                        false, TYPED, "roster.problem.unreached", it.name().isEmpty() ? it.email() : it.name()));
        var opposed = oppositions.opposedAmong(
                team.id(),
                people.stream()
                        .map(TypedMember::email)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                people.stream().map(TypedMember::name).toList());
        people.stream()
                .filter(it -> opposed.contains(it.email()) || opposed.contains(it.name()))
                .findFirst()
                .ifPresent(it -> mistakes.unless(false, TYPED, "roster.problem.opposed", it.name()));
        mistakes.unless(
                members.of(roster).size() + people.size() <= Roster.MOST, TYPED, "roster.problem.many", Roster.MOST);
    }

    // Two sheets of one name are nobody's before it is known which is meant: then it is a name alone.
    private static Optional<Actor> sheet(TypedMember typed, List<Actor> known) {
        var named = known.stream()
                .filter(it -> !it.name().isEmpty() && it.name().equalsIgnoreCase(typed.name()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String email(@org.jspecify.annotations.Nullable Organisation sheet) {
        return sheet == null ? "" : sheet.values().get(Field.EMAIL);
    }
}
