package org.maillage.network.files;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.FileTold;
import org.maillage.shared.Job;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.table.FileSum;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of Kumu: nothing is kept before the team has looked at it, and all that it brought can be undone. */
@Component
class TakeKumuFile {

    /** How long a file that was only looked at is kept. */
    private static final Period LOOKED_AT = Period.ofDays(14);

    private final KumuFiles files;
    private final MatchKumu match;
    private final ApplicationEventPublisher events;
    private final Deeds deeds;
    private final Clock clock;

    TakeKumuFile(KumuFiles files, MatchKumu match, ApplicationEventPublisher events, Deeds deeds, Clock clock) {
        this.files = files;
        this.match = match;
        this.events = events;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Takes a file to look at; the same once more is the one that is looked at already.
     *
     * @throws org.maillage.table.Unreadable when it cannot be read, or must not be
     * @throws NotPossible when it holds no connection, or more than is taken
     */
    @Transactional
    public KumuFile take(Team team, String name, byte[] bytes, SignedIn me) {
        var map = ReadKumu.of(name, bytes);
        if (map.isTooLarge()) {
            throw new NotPossible(Saying.of(
                    "network.kumu.too-many", KumuMap.MOST_ELEMENTS, KumuMap.MOST_CONNECTIONS, KumuMap.MOST_SHEETS));
        }
        if (map.connections().isEmpty()) {
            throw new NotPossible(
                    Saying.of("network.kumu.no-connections", map.elements().size()));
        }
        var sum = FileSum.sha256(bytes);
        return files.same(team.id(), sum, KumuFile.State.READ)
                .orElseGet(() -> files.add(team.id(), name, sum, bytes, me.id()));
    }

    /** What a file that is looked at would bring. */
    KumuFindings look(Team team, KumuFile it, Reader reader) {
        return match.findings(team, ReadKumu.of(it.name(), files.content(it)), it.kinds(), reader);
    }

    /** Says what the types of its connections mean. */
    void choose(KumuFile it, Map<String, String> kinds) {
        files.choose(it, kinds);
    }

    /** Keeps the ties of a file that are not noted yet; how many they are. */
    @Transactional
    public int keep(Team team, KumuFile it, Reader reader, SignedIn me) {
        var fresh = look(team, it, reader).fresh();
        if (fresh.isEmpty()) {
            return 0;
        }
        mustStand(files.keep(it, fresh.size()));
        tell(it, fresh.stream().map(KumuFindings.Tie::said).toList());
        deeds.write(me.person(), "kept-kumu-file", team.id(), it.name());
        return fresh.size();
    }

    /** Takes back what a file brought; ties that the team has changed since, or that something else says too, stay. */
    @Transactional
    public void undo(Team team, KumuFile it, SignedIn me) {
        mustStand(files.undo(it));
        tell(it, List.of());
        deeds.write(me.person(), "undone-kumu-file", team.id(), it.name());
    }

    void leave(KumuFile it) {
        files.leave(it);
    }

    @Job(value = "network.kumu.job.forget", at = "0 57 6 * * *")
    public void forget() {
        files.leaveBefore(OffsetDateTime.now(clock).minus(LOOKED_AT));
    }

    private void tell(KumuFile it, List<FileTold.Said> ties) {
        events.publishEvent(new FileTold(it.id(), it.territory(), it.name(), today(clock), ties));
    }

    private static void mustStand(boolean stands) {
        if (!stands) {
            throw new NotPossible(Saying.of("network.kumu.moved-on"));
        }
    }
}
