package org.maillage.network.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reaches the members of a roster, each by a personal link: invites, reminds, asks what is new, hands a link over. */
@Component
class NotifyOfRoster {

    private final Members members;
    private final RosterLinks links;
    private final PostMail post;
    private final DirectoryPolicy policy;
    private final Settings settings;
    private final Clock clock;

    NotifyOfRoster(
            Members members, RosterLinks links, PostMail post, DirectoryPolicy policy, Settings settings, Clock clock) {
        this.members = members;
        this.links = links;
        this.post = post;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    /** Invites those who are not yet invited; how many they are. */
    @Transactional
    public int invite(Roster roster) {
        return write(roster, members.invite(roster), "roster.mail.invite");
    }

    /** Reminds those who have not answered, and whom nobody has written to for a week; how many they are. */
    @Transactional
    public int remind(Roster roster) {
        return write(roster, members.remind(roster, false), "roster.mail.remind");
    }

    /** Asks those who have answered whether it still stands, once a week at most; how many they are. */
    @Transactional
    public int askWhatIsNew(Roster roster) {
        return write(roster, members.remind(roster, true), "roster.mail.update");
    }

    /** Makes links that are handed over instead of written, and notes that they are; their words, in the order of the members. */
    @Transactional
    public List<String> handOver(List<RosterMember> to) {
        members.handOver(to);
        return to.stream().map(it -> links.add(it).word()).toList();
    }

    private int write(Roster roster, List<RosterMember> to, String letter) {
        var team = policy.nameOf(roster.territory());
        var now = OffsetDateTime.now(clock);
        var until = now.plus(RosterLinks.GOOD);
        for (var it : to) {
            post.postMail(Letter.of(
                            it.reads(),
                            letter,
                            List.of(team),
                            it.name(),
                            team,
                            roster.name(),
                            new Ours(settings.address(
                                    RosterLinks.path(links.add(it).word()))),
                            Words.dayIn(
                                    it.reads(),
                                    until.atZoneSameInstant(Words.PARIS).toLocalDate()))
                    .to(it.email(), "%s %s %s".formatted(letter, it.id(), now.toLocalDate()))
                    .withSecret()
                    .goodUntil(until.toInstant(), clock.instant()));
        }
        return to.size();
    }
}
