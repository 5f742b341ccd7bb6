package org.maillage.capitalisation.adaptation;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.SheetPublished;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.Writers.Writer;
import org.maillage.shared.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who write sheets that others adapt them, and asks those who adapt what came of it. */
@Component
class NotifyOfAdaptations {

    private static final int SOME = 50;

    private final Adaptations adaptations;
    private final Writers writers;
    private final SendNews news;

    NotifyOfAdaptations(Adaptations adaptations, Writers writers, SendNews news) {
        this.adaptations = adaptations;
        this.writers = writers;
        this.news = news;
    }

    /** Tells who adapts a sheet, and where; whoever adapts their own knows. */
    void begun(ExperienceSheet fork, SheetVersion parent, SignedIn by) {
        var others = writersOf(parent.sheet()).stream()
                .filter(it -> !it.equals(by.id()))
                .toList();
        news.send(others, it -> begun(it, fork, parent, by));
    }

    private static News begun(Addressee whom, ExperienceSheet fork, SheetVersion parent, SignedIn by) {
        return News.of(
                whom,
                "adaptation begun " + fork.id(),
                "adaptation.news.begun",
                parent.path(),
                parent.content().title(),
                by.name());
    }

    @EventListener
    void on(SheetPublished published) {
        if (published.number() > 1) {
            return;
        }
        adaptations.of(published.sheet()).ifPresent(it -> {
            var own = writersOf(published.sheet());
            var others = writersOf(new SheetId(it.parent())).stream()
                    .filter(writer -> !own.contains(writer))
                    .toList();
            news.send(
                    others,
                    whom -> News.of(
                            whom,
                            "adaptation published " + it.sheet(),
                            "adaptation.news.published",
                            it.path(),
                            it.parentTitle(),
                            it.title()));
        });
    }

    /** Asks what came of adaptations that were begun half a year ago. */
    @Job(value = "adaptation.job.ask", at = "0 40 7 * * *")
    @Transactional
    public void ask() {
        adaptations.toAsk(SOME).forEach(it -> {
            news.send(
                    writersOf(new SheetId(it.sheet())),
                    whom -> News.of(
                            whom,
                            "adaptation asked %s %s"
                                    .formatted(it.sheet(), it.askAt().toLocalDate()),
                            "adaptation.news.ask",
                            it.path() + "/outcome",
                            it.title()));
            adaptations.asked(it);
        });
    }

    private List<UUID> writersOf(SheetId sheet) {
        return writers.of(sheet).stream().map(Writer::person).toList();
    }
}
