package org.maillage.network.introducer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.introduction.IntroduceAuthor;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Writes to an introducer, once, and to whoever asked when they agree. Of the actor the name alone is told, which is public. */
@Component
record NotifyOfIntroducer(
        PostMail post, SendNews news, Addressees addressees, DirectoryPolicy policy, Settings settings, Clock clock) {

    void ask(AskedIntroducer it, Secret link) {
        var language = addressees.find(it.email()).map(Addressee::language).orElse(Locale.FRENCH);
        var asker = addressees.of(it.askedBy()).map(Addressee::name).orElse("");
        post.postMail(Letter.of(
                        language,
                        "introducer.mail.ask",
                        List.of(asker, it.targetName()),
                        it.name(),
                        asker,
                        policy.nameOf(it.team()),
                        it.targetName(),
                        it.reason(),
                        new Ours(settings.address("/introducer/" + link.word())),
                        Words.dayIn(
                                language,
                                it.expiresAt().atZoneSameInstant(Words.PARIS).toLocalDate()))
                .to(it.email(), "introducer ask " + it.id())
                .withSecret()
                .goodUntil(it.expiresAt().toInstant(), clock.instant()));
    }

    void tellAsker(AskedIntroducer it, IntroduceAuthor.Made became) {
        news.send(
                List.of(it.askedBy()),
                whom -> News.of(
                        whom,
                        "introducer agreed " + it.id(),
                        "introducer.news.agreed",
                        became.path(),
                        it.name(),
                        it.targetName()));
    }
}
