package org.maillage;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.maillage.backup.BackupCommands;
import org.maillage.shared.Command;
import org.maillage.shared.NotPossible;
import org.maillage.web.ThisMachine;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** What the command line asks for, carried out. */
final class Launch {

    /** The exit status of a command that was refused; {@link WhyItDoesNotStart} has said why. */
    private static final int REFUSED = 2;

    private static final int FAILED = 1;

    private static final Set<String> AS_IT_IS = Set.of("backup", "restore");

    private final String name;
    private final List<String> arguments;

    Launch(String... commandLine) {
        this.name = commandLine.length == 0 ? "start" : commandLine[0];
        this.arguments = Arrays.stream(commandLine).skip(1).toList();
    }

    /** Runs to the end of the command, or until the platform is stopped; returns the exit status. */
    int run(PrintStream out) {
        try {
            return name.equals("start") ? start(out) : command(out);
        } catch (RuntimeException e) {
            return REFUSED;
        }
    }

    private int start(PrintStream out) {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(Maillage.class);
        if (arguments.contains("--bare")) {
            application.setDefaultProperties(Map.of("maillage.bare", "true"));
        }
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> database(true).provideFor(event.getEnvironment()));
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        var context = application.run();
        out.printf(
                "%n  Maillage: %s%n  Ctrl-C stops it.%n%n",
                context.getBean(ThisMachine.class).address());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private int command(PrintStream out) {
        // What works on a database as it is must not bring it up to date by the way.
        var application = commanded(AS_IT_IS.contains(name) ? BackupCommands.class : Maillage.class);
        // A command on a platform started bare must not bring the archive in by the way.
        application.setDefaultProperties(Map.of("maillage.bare", "true"));
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> database(false).provideFor(event.getEnvironment()));
        try (ConfigurableApplicationContext context = application.run()) {
            var commands = context.getBeansOfType(Command.class).values();
            for (var command : commands) {
                if (command.name().equals(name)) {
                    return carryOut(command, out);
                }
            }
            out.printf(
                    "There is no command « %s ». There are: start, test, bench, %s.%n",
                    name,
                    String.join(
                            ", ", commands.stream().map(Command::name).sorted().toList()));
            return REFUSED;
        }
    }

    /** The platform without its pages: what only they need is not even made. */
    static SpringApplication commanded(Class<?>... sources) {
        var application = new SpringApplication(sources);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return application;
    }

    /** Runs a command; what it did not foresee is said and written down. */
    int carryOut(Command command, PrintStream out) {
        try {
            return command.run(arguments, out);
        } catch (NotPossible e) {
            out.printf("%n  %s%n%n", e.getMessage());
            return REFUSED;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Launch.class).error("The command {} failed.", name, e);
            out.printf("%n  The command « %s » failed: %s%n%n", name, e.getMessage());
            return FAILED;
        }
    }

    /** @param owns whether it runs as long as the platform does */
    private ProvideDatabase database(boolean owns) {
        return new ProvideDatabase(owns, name.equals("restore") && arguments.contains(BackupCommands.TRY));
    }
}
