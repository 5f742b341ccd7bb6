package org.maillage.alliance.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.alliance.ParticipantId;
import org.maillage.alliance.membership.AllianceParticipants.Outcome;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Folded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is in an alliance: an organisation of the directory by the name that it alone bears there, or whoever is named. */
@Component
class KeepParticipant {

    private final AllianceParticipants participants;
    private final SeekActors seekActors;

    KeepParticipant(AllianceParticipants participants, SeekActors seekActors) {
        this.participants = participants;
        this.seekActors = seekActors;
    }

    @Transactional
    public Outcome add(Alliance alliance, AllianceParticipant.Part part, ParticipantForm form, Reader reader) {
        var name = form.filled().typed(ParticipantForm.WHO);
        var sheet = sheet(name, reader, alliance.team());
        return participants.add(form.participant(
                ParticipantId.fresh(),
                alliance.id(),
                part,
                sheet.map(Found::id).orElse(null),
                sheet.map(Found::name).orElse(name),
                0));
    }

    @Transactional
    public Outcome change(
            Alliance alliance, AllianceParticipant before, ParticipantForm form, Reader reader, int version) {
        var name = form.filled().typed(ParticipantForm.WHO);
        // Whoever keeps its name keeps its sheet, whatever the directory calls that by now.
        var same = name.equals(before.shownName());
        var sheet = same ? Optional.<Found>empty() : sheet(name, reader, alliance.team());
        return participants.save(form.participant(
                before.id(),
                alliance.id(),
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
