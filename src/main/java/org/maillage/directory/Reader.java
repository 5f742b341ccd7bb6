package org.maillage.directory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the directory.
 *
 * @param person null for a visitor
 * @param network whether they hold a role on the platform
 * @param administers whether they administer it; they stand for the team of what no team keeps
 * @param teams the territories of whose teams they are
 */
public record Reader(@Nullable UUID person, boolean network, boolean administers, Set<UUID> teams) {

    public static final Reader VISITOR = new Reader(null, false, false, Set.of());

    public Reader {
        teams = Set.copyOf(teams);
    }

    /** Whether they are of the team that keeps something. */
    public boolean keeps(@Nullable UUID owner) {
        return owner == null ? administers : teams.contains(owner);
    }

    /** Whether they see what has a visibility. */
    public boolean sees(Visibility visibility, @Nullable UUID owner, @Nullable UUID keeper) {
        return switch (visibility) {
            case PUBLIC -> true;
            case NETWORK -> network;
            case TERRITORY -> keeps(owner);
            case PRIVATE -> owner == null ? administers : keeps(owner) && keeper != null && keeper.equals(person);
        };
    }

    public boolean sees(Organisation organisation, Part part) {
        return sees(organisation.visibility(part), organisation.owner(), organisation.keeper());
    }

    /** They as a member of one team and nothing else. */
    public Reader ofOne(UUID team) {
        return new Reader(person, network, false, Set.of(team));
    }

    /** Whether they keep some part of the directory. */
    public boolean keepsSome() {
        return administers || !teams.isEmpty();
    }
}
