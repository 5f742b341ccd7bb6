package org.maillage.directory.merge;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two sheets one: the old address leads to the one that stays. It can be undone. */
@Component
class MergeOrganisations {

    private final Organisations organisations;
    private final MoveParts moveParts;
    private final Duplicates duplicates;
    private final DirectoryPolicy policy;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    MergeOrganisations(
            Organisations organisations,
            MoveParts moveParts,
            Duplicates duplicates,
            DirectoryPolicy policy,
            Deeds deeds,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.organisations = organisations;
        this.moveParts = moveParts;
        this.duplicates = duplicates;
        this.policy = policy;
        this.deeds = deeds;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Whether two can be one; not when registers know them under different numbers. */
    static boolean canBeOne(Organisation one, Organisation other) {
        return !one.id().equals(other.id())
                && one.nominative()
                && other.nominative()
                && !FindAlike.differ(one.values(), other.values());
    }

    /** Whether a part of two sheets stays as it is, since it is private to one who keeps the one and not the other. */
    static boolean staysApart(Organisation one, Organisation other, Part part) {
        return !Objects.equals(one.keeper(), other.keeper())
                && (one.visibility(part) == Visibility.PRIVATE || other.visibility(part) == Visibility.PRIVATE);
    }

    /** Whether the one that stays is kept by somebody, if one of them is. */
    static boolean staysInHands(Organisation stays, Organisation goes) {
        return stays.owner() != null || goes.owner() == null;
    }

    /** Fields that say one thing with another one: they are taken with it, or stay with it. */
    static final Map<Field, Field> SAID_WITH =
            Map.of(Field.LONGITUDE, Field.LATITUDE, Field.SIRET_OF_SEAT, Field.SIRET, Field.CLOSED_ON, Field.CLOSED);

    /** What was chosen, with what goes along: no point is half of one sheet and half of the other. */
    static Set<Field> together(Set<Field> chosen) {
        var all = EnumSet.noneOf(Field.class);
        all.addAll(chosen);
        SAID_WITH.forEach((field, with) -> {
            if (chosen.contains(with)) {
                all.add(field);
            } else {
                all.remove(field);
            }
        });
        return all;
    }

    /**
     * The other one, which the reader may change too.
     *
     * @throws NotFound when it is not there for them
     */
    Organisation other(UUID id, Reader reader) {
        var it = organisations.get(id);
        policy.mustChange(reader, it);
        return it;
    }

    /**
     * Says that two are not one: nobody is asked again.
     *
     * @throws NotFound when the other is the same, or not there for the reader
     */
    void keepApart(Organisation one, UUID other, Reader reader) {
        if (one.id().equals(other)) {
            throw new NotFound("organisation", other);
        }
        DirectoryPolicy.mustSee(reader, organisations.get(other));
        duplicates.different(one.id(), other);
    }

    /**
     * Makes two one. What nobody keeps is adopted by the team of whoever merges.
     *
     * @param taken the fields whose values come from the one that goes; those that the reader may not see stay as they are
     * @throws org.springframework.dao.OptimisticLockingFailureException when one of them has changed since it was looked at
     */
    @Transactional
    public void merge(Organisation kept, Organisation gone, Set<Field> taken, Reader reader, SignedIn me) {
        var moving = taken.stream()
                .filter(it -> it != Field.NAME || gone.values().has(it))
                .filter(it -> reader.sees(gone, it.part()) && reader.sees(kept, it.part()))
                .filter(it -> !staysApart(kept, gone, it.part()))
                .toList();
        var values = withSiren(kept.values().with(moving, gone.values()));
        var origins = new EnumMap<Field, Integer>(Field.class);
        origins.putAll(kept.provenance().origins());
        moving.forEach(it -> origins.put(it, gone.provenance().of(it)));
        organisations.mergeInto(kept, gone, me.id());
        var merged = new Provenance(
                kept.provenance().origin(), origins, kept.provenance().outvoted());
        var before = row(kept.id());
        var moved = moveParts.move(gone, kept, reader);
        organisations.save(
                policy.adopted(kept, reader).with(values, merged).visibleTo(visible(kept, gone, taken, moved)),
                me.id());
        duplicates.follow(gone.id(), kept.id());
        database.sql("""
                insert into directory.merge (id, kept, gone, kept_before, gone_before, moved, merged_by, merged_at)
                values (:id, :kept, :gone, cast(:keptBefore as jsonb), (select content from directory.former_version
                  where organisation = :gone and version = :version), cast(:moved as jsonb), :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("kept", kept.id())
                .param("gone", gone.id())
                .param("keptBefore", before)
                .param("version", gone.version())
                .param("moved", moved.json())
                .param("by", me.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        tell(kept.id(), gone.id(), me, "merged-organisation");
    }

    /** What joins a part is seen by no more people than before; the part becomes as narrow as the narrower of the two. */
    private static Map<Part, Visibility> visible(
            Organisation kept, Organisation gone, Set<Field> taken, MoveParts.Moved moved) {
        var visible = new EnumMap<Part, Visibility>(kept.visible());
        for (var part : Part.values()) {
            var joins = taken.stream().anyMatch(it -> it.part() == part) || moved.joins(part);
            if (joins && part != Part.RECORD && !staysApart(kept, gone, part)) {
                visible.put(part, kept.visibility(part).within(gone.visibility(part)));
            }
        }
        return visible;
    }

    // A SIRET is one of its SIREN, and is that of the seat or not: they come together.
    private static Values withSiren(Values values) {
        var siret = values.get(Field.SIRET);
        return siret.isEmpty() ? values.with(Field.SIRET_OF_SEAT, "") : values.with(Field.SIREN, siret.substring(0, 9));
    }

    private String row(UUID id) {
        return database.sql("select to_jsonb(o)::text from directory.organisation o where id = :id")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private void tell(UUID kept, UUID gone, SignedIn me, String act) {
        deeds.write(new PersonId(me.id()), act, kept, "");
        events.publishEvent(new OrganisationChanged(kept));
        events.publishEvent(new OrganisationChanged(gone));
    }
}
