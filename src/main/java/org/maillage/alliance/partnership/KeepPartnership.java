package org.maillage.alliance.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.alliance.partnership.Parties.Outcome;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Folded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a partnership with its first two parties, and notes who else is in it or links them. */
@Component
class KeepPartnership {

    private final Partnerships partnerships;
    private final Parties parties;
    private final SeekActors seekActors;

    KeepPartnership(Partnerships partnerships, Parties parties, SeekActors seekActors) {
        this.partnerships = partnerships;
        this.parties = parties;
        this.seekActors = seekActors;
    }

    /** Whose form was sent twice has begun it once. */
    @Transactional
    public void begin(Partnership partnership, PartnershipForm form, Reader reader) {
        if (partnerships.add(partnership)) {
            var one = form.filled().typed(PartnershipForm.ONE);
            var other = form.filled().typed(PartnershipForm.OTHER);
            parties.add(partnership.id(), named(one, partnership, reader));
            parties.add(partnership.id(), named(other, partnership, reader));
        }
    }

    private Party named(String name, Partnership partnership, Reader reader) {
        var sheet = sheet(name, reader, partnership.team());
        return new Party(
                UUID.randomUUID(),
                Party.Part.PARTY,
                sheet.map(Found::id).orElse(null),
                sheet.map(Found::name).orElse(name),
                "",
                "",
                null,
                0);
    }

    @Transactional
    public Outcome add(Partnership partnership, Party.Part part, PartyForm form, Reader reader) {
        var name = form.filled().typed(PartyForm.WHO);
        var sheet = sheet(name, reader, partnership.team());
        return parties.add(
                partnership.id(),
                form.party(
                        UUID.randomUUID(),
                        part,
                        sheet.map(Found::id).orElse(null),
                        sheet.map(Found::name).orElse(name),
                        0));
    }

    @Transactional
    public Outcome change(Partnership partnership, Party before, PartyForm form, Reader reader, int version) {
        var name = form.filled().typed(PartyForm.WHO);
        // Whoever keeps its name keeps its sheet, whatever the directory calls that by now.
        var same = name.equals(before.shownName());
        var sheet = same ? Optional.<Found>empty() : sheet(name, reader, partnership.team());
        return parties.save(form.party(
                before.id(),
                before.part(),
                same ? before.organisation() : sheet.map(Found::id).orElse(null),
                same ? before.name() : sheet.map(Found::name).orElse(name),
                version));
    }

    // Registers write in capitals what teams write as it is said: the very name goes before one that only sounds so.
    private Optional<Found> sheet(String name, Reader reader, UUID team) {
        var found = seekActors.seek(name, reader.ofOne(team));
        return only(found, it -> it.name().equals(name))
                .or(() -> only(found, it -> Folded.of(it.name()).equals(Folded.of(name))));
    }

    private static Optional<Found> only(List<Found> found, Predicate<Found> which) {
        var meant = found.stream().filter(which).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
