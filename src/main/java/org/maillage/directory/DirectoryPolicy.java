package org.maillage.directory;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.GivesRoles;
import org.maillage.account.HeldRole;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who may do what in the directory. The team of a territory changes what it keeps, and adopts what nobody keeps and lies
 * in its communes; administrators keep what nobody has adopted. What somebody may not see is not there for them.
 */
@Component
public record DirectoryPolicy(Roles roles, Perimeters perimeters) implements GivesRoles {

    /** Who somebody is as a reader. */
    public Reader reader(@Nullable SignedIn me) {
        return me == null ? Reader.VISITOR : reader(me.person());
    }

    /** Who somebody is as a reader, whether they are signed in or not. */
    public Reader reader(PersonId person) {
        var held = roles.of(person);
        return new Reader(
                person.value(),
                !held.isEmpty(),
                held.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR),
                held.stream()
                        .filter(it -> it.role() == Role.TEAM)
                        .map(DirectoryPolicy::scope)
                        .collect(Collectors.toSet()));
    }

    /**
     * Whether whoever reads this page keeps a directory; not while the database is away, since the page that says so has a
     * menu too.
     */
    public boolean isReadByATeam() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        try {
            return signedIn != null
                    && signedIn.getPrincipal() instanceof SignedIn me
                    && !reader(me).teams().isEmpty();
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static UUID scope(HeldRole held) {
        return Objects.requireNonNull(held.scope().id());
    }

    /** Whether the reader may change an organisation. */
    public boolean mayChange(Reader reader, Organisation organisation) {
        if (!reader.sees(organisation, Part.RECORD)) {
            return false;
        }
        return reader.keeps(organisation.owner())
                || adopters(reader, organisation).stream().findAny().isPresent();
    }

    /** The territories of the reader's that may adopt an organisation: nobody keeps it, and it lies in their communes. */
    public List<UUID> adopters(Reader reader, Organisation organisation) {
        return organisation.owner() != null || reader.teams().isEmpty()
                ? List.of()
                : perimeters.holding(reader.teams(), organisation.values().get(Field.COMMUNE));
    }

    /** An organisation in the hands of a team of the reader's, where nobody keeps it yet. */
    public Organisation adopted(Organisation organisation, Reader reader) {
        return organisation.owner() != null || reader.keeps(null)
                ? organisation
                : organisation.keptBy(adopters(reader, organisation).getFirst(), reader.person());
    }

    /**
     * Stops who may not change an organisation.
     *
     * @throws NotFound for those for whom it is not there, and when it was put away
     */
    public void mustChange(Reader reader, Organisation organisation) {
        mustSee(reader, organisation);
        must(mayChange(reader, organisation));
        if (organisation.isGone()) {
            throw new NotFound("organisation", organisation.id());
        }
    }

    /**
     * Stops who may not see an organisation.
     *
     * @throws NotFound since for them it is not there
     */
    public static void mustSee(Reader reader, Organisation organisation) {
        if (!reader.sees(organisation, Part.RECORD)) {
            throw new NotFound("organisation", organisation.id());
        }
    }

    /** Whether somebody may change sheets that were ticked: who ticked them, as long as they are of the team. */
    public static boolean mayChangeTicked(Reader reader, UUID team, @Nullable UUID tickedBy) {
        return mayUndoTicked(reader, team)
                && reader.person() != null
                && reader.person().equals(tickedBy);
    }

    /** Whether somebody may undo what was changed of ticked sheets: anybody of the team. */
    public static boolean mayUndoTicked(Reader reader, UUID team) {
        return reader.keeps(team);
    }

    /** What a territory is called; nothing for one that is no more, and of none that it is the platform's. */
    public String nameOf(@Nullable UUID territory) {
        return territory == null
                ? Words.say("directory.platform")
                : perimeters.names(List.of(territory)).getOrDefault(territory, "");
    }

    /** Stops a request that is not allowed. */
    public static void must(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("This is for others to do.");
        }
    }

    @Override
    public boolean mayGive(SignedIn me, Role role, UUID scope) {
        return role == Role.TEAM && reader(me).teams().contains(scope);
    }
}
