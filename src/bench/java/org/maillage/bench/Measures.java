package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.bench.Load.Pace;
import org.openjdk.jmh.runner.RunnerException;

/** The measures in their order, and the figures found so far. */
final class Measures {

    private static final int PER_SECOND = 50;
    private static final int WARMING_READERS = 4;
    private static final int MATCHES_PER_SECOND = 5;
    private static final String NO_HOME_PAGE = "no home page yet: first answer";

    private final Options options;
    private final Path folder;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Holdings holdings = Holdings.nothing();

    Measures(Options options, Path folder) {
        this.options = options;
        this.folder = folder;
    }

    void firstStart(Platform platform) {
        started("first start, from nothing to the first page", platform, Budget.FIRST_START, "an empty folder");
    }

    void nextStart(Platform platform) {
        holdings = Holdings.of(platform.data());
        started("next start, to the first page", platform, Budget.NEXT_START, holdings.words("commune"));
    }

    private void started(String what, Platform platform, Budget budget, String data) {
        var seconds = platform.untilFirstPage().toMillis() / 1000.0;
        figures.add(
                platform.firstStatus() == 200
                        ? Figure.of(what, seconds, budget, data)
                        : Figure.notThere(
                                what,
                                "%s (%d) after %s s"
                                        .formatted(NO_HOME_PAGE, platform.firstStatus(), Figure.number(seconds)),
                                budget));
    }

    /** All that needs the platform running; its memory last, when it has worked. */
    void load(Platform platform) throws IOException {
        var site = platform.site();
        var pages = Pages.find(site);
        var searches =
                site.get(Prefixes.searches().getFirst().path()).isThere() ? Prefixes.searches() : List.<Visit>of();
        if (!pages.notThere().isEmpty()) {
            notes.add("Pages that are not there, and were not measured: " + String.join(", ", pages.notThere()) + ".");
        }
        var load = new RunLoad(site.address(), folder.resolve("gatling"));
        warmUp(load, pages, searches);
        pages(load, pages);
        search(load, searches);
        saturation(load, "public pages", pages.visits(), Budget.SATURATION);
        saturation(load, "public pages made anew", Pages.ofAllTerritories(site), Budget.MADE_ANEW);
        signedIn(load, platform);
        matches(load, platform);
        figures.add(Figure.of(
                "resident memory of the application",
                platform.residentMemory() / 1e6,
                Budget.MEMORY,
                "after these loads, without PostgreSQL"));
        firstPage(site);
    }

    private void warmUp(RunLoad load, Pages pages, List<Visit> searches) {
        var all = Stream.concat(pages.visits().stream(), searches.stream()).toList();
        if (!all.isEmpty()) {
            Bench.say("Warming up");
            load.run(new Load(all, new Pace.AtOnce(WARMING_READERS), options.step()));
        }
    }

    private void pages(RunLoad load, Pages pages) {
        var what = "public pages, p95 at %d requests/s".formatted(PER_SECOND);
        if (pages.visits().isEmpty()) {
            figures.add(Figure.notThere(what, "no public page", Budget.PAGE));
            return;
        }
        Bench.say("Public pages at %d requests/s".formatted(PER_SECOND));
        var answers = load.run(new Load(pages.visits(), new Pace.PerSecond(PER_SECOND), options.steady()));
        var all = answers.getFirst();
        var slowest = answers.get(1);
        figures.add(
                Figure.of(what, all.p95(), all, Budget.PAGE, "%d pages, %s".formatted(pages.count(), requests(all))));
        figures.add(Figure.of(
                "the slowest of them: " + slowest.name(), slowest.p95(), slowest, Budget.PAGE, requests(slowest)));
    }

    private void search(RunLoad load, List<Visit> searches) {
        var what = "place search, p95 at %d requests/s".formatted(PER_SECOND);
        if (searches.isEmpty()) {
            figures.add(Figure.notThere(what, "no search for places", Budget.PLACE_SEARCH));
            return;
        }
        Bench.say("Place search at %d requests/s".formatted(PER_SECOND));
        var all = load.run(new Load(searches, new Pace.PerSecond(PER_SECOND), options.steady()))
                .getFirst();
        figures.add(Figure.of(
                what,
                all.p95(),
                all,
                Budget.PLACE_SEARCH,
                "%d prefixes, %s, %s".formatted(searches.size(), holdings.words("commune"), requests(all))));
    }

    /** The pages of those who work in a hundred editions. */
    private void signedIn(RunLoad load, Platform platform) throws IOException {
        Bench.say("Writing a hundred editions");
        var visits = ManyEditions.write(platform.data(), platform.site());
        var editions = Holdings.of(platform.data()).words("edition");
        load.run(new Load(visits, new Pace.AtOnce(WARMING_READERS), options.step()));
        Bench.say("Signed-in pages at %d requests/s".formatted(PER_SECOND));
        var answers = load.run(new Load(visits, new Pace.PerSecond(PER_SECOND), options.steady()));
        var all = answers.getFirst();
        figures.add(Figure.of(
                "signed-in pages, p95 at %d requests/s".formatted(PER_SECOND),
                all.p95(),
                all,
                Budget.SIGNED_IN,
                "%s, %s".formatted(editions, requests(all))));
        answers.stream()
                .filter(it -> it.name().equals(ManyEditions.BOARD))
                .forEach(it -> figures.add(
                        Figure.of("the board of an edition, p95", it.p95(), it, Budget.BOARD, requests(it))));
        saturation(load, "signed-in pages", visits, Budget.SIGNED_IN_SATURATION);
        for (var page : List.of(ManyEditions.DESK, ManyEditions.BOARD)) {
            saturation(
                    load,
                    page,
                    visits.stream().filter(it -> it.page().equals(page)).toList(),
                    Budget.SIGNED_IN_SATURATION);
        }
    }

    /** What may help a need, with its reasons. */
    private void matches(RunLoad load, Platform platform) throws IOException {
        Bench.say("Writing a hundred thousand offers");
        var visits = ManyNeeds.write(platform.data(), platform.site());
        var what = "what may help a need, p95 at %d requests/s".formatted(MATCHES_PER_SECOND);
        if (visits.isEmpty()) {
            figures.add(Figure.notThere(what, "no needs", Budget.MATCHES));
            return;
        }
        load.run(new Load(visits, new Pace.AtOnce(1), options.step()));
        Bench.say("What may help needs at %d requests/s".formatted(MATCHES_PER_SECOND));
        var all = load.run(new Load(visits, new Pace.PerSecond(MATCHES_PER_SECOND), options.steady()))
                .getFirst();
        figures.add(Figure.of(
                what,
                all.p95(),
                all,
                Budget.MATCHES,
                "%s, %s".formatted(Holdings.of(platform.data()).words("need"), requests(all))));
    }

    private void saturation(RunLoad load, String pages, List<Visit> visits, Budget budget) {
        Saturation.measure(load, pages, visits, options.step(), budget, figures, notes);
    }

    private void firstPage(Site site) throws IOException {
        var what = "first page, compressed, with all assets";
        if (!site.get("/").isThere()) {
            figures.add(Figure.notThere(what, "no home page yet", Budget.FIRST_PAGE));
            return;
        }
        var page = FirstPage.weigh(site, "/");
        figures.add(Figure.of(
                what,
                page.kilobytes(),
                Budget.FIRST_PAGE,
                "%d files".formatted(page.bytes().size())));
        notes.add("First page: " + page.words() + ".");
    }

    void hotCode() throws RunnerException {
        figures.addAll(HotCode.measure(folder.resolve("jmh.json")));
    }

    void networks() {
        new MeasuresOfNetworks(figures).measure();
    }

    /** What readers ask of a directory of many actors, and how long a register takes. */
    MeasuresOfActors ofActors() {
        return new MeasuresOfActors(options, folder, figures, notes);
    }

    Report report(Machine machine) {
        if (machine.wasBusy()) {
            notes.addFirst(
                    "The machine was busy before the measuring began (others used %s %% of its cores): a quiet one is faster."
                            .formatted(Figure.number(Math.rint(100 * machine.busyBefore()))));
        }
        if (options.quick()) {
            notes.addFirst("A quick look with loads of 5 s: not for comparing.");
        }
        notes.add("Times are those of the reader's side, on the same machine as the platform and its database; "
                + "answers are compressed.");
        return new Report(machine, holdings, List.copyOf(figures), List.copyOf(notes));
    }

    static String requests(Answers answers) {
        return Figure.number((double) answers.count()) + " requests";
    }
}
