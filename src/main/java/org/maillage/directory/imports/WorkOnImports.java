package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.util.Locale;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.Job;
import org.maillage.shared.NotPossible;
import org.maillage.table.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads, applies and undoes files in the background, one at a time over all nodes. A file that was being read when the power
 * went is read anew; one that was being applied or undone was neither, and is now.
 */
@Component
@ConditionalOnWebApplication
record WorkOnImports(
        Imports imports,
        ImportFiles files,
        ActorImports actorImports,
        ReadFile readFile,
        ApplyImport applyImport,
        UndoImport undoImport,
        IncompleteRows incompleteRows,
        JdbcClient database) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnImports.class);
    private static final int LONGEST_PROBLEM = 500;

    @Job(value = "directory.job.imports", everySeconds = 1)
    void work() {
        // What is noted about rows is kept in words, and read by people of the territory.
        LocaleContextHolder.setLocale(Locale.FRENCH);
        for (var next = imports.nextAtWork(); next.isPresent(); next = imports.nextAtWork()) {
            one(next.get());
        }
    }

    private void one(Import it) {
        try {
            switch (it.state()) {
                case WAITING, READING -> read(it);
                case APPLYING -> {
                    if (!readFile.isStaged(it)) {
                        imports.move(it, State.APPLYING, State.WAITING);
                        return;
                    }
                    var format = actorImports.format(it);
                    applyImport.applyImport(it, format, actorImports.open(it, readFile::merging));
                    // What is aside can be completed later.
                    if (!incompleteRows.isAnything(it)) {
                        files.dropBytes(it);
                    }
                }
                case UNDOING -> {
                    undoImport.undoImport(it.id());
                    files.dropBytes(it);
                }
                case MAPPING, READ, APPLIED, UNDONE, FAILED -> {}
            }
        } catch (TransientDataAccessException e) {
            // Somebody has written meanwhile: it can be looked at, and applied, once more.
            LOG.info("Import {} : {}", it.number(), e.getMessage());
            imports.move(it, State.APPLYING, State.READ);
            imports.move(it, State.UNDOING, State.APPLIED);
        } catch (Unreadable | NotPossible e) {
            fail(it, e.getMessage() == null ? "" : e.getMessage());
        } catch (IllegalStateException e) {
            // A later import stands on this one: it stays applied, and the page says why.
            LOG.info("Import {} : {}", it.number(), e.getMessage());
            keepApplied(it, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                // The platform stops: it goes on where it was at the next start.
                throw e;
            }
            LOG.error("The import {} failed.", it.number(), e);
            fail(it, say("directory.import.failed"));
        }
    }

    private void read(Import it) {
        if (it.state() == State.READING || imports.move(it, State.WAITING, State.READING)) {
            imports.tellDone(it.id(), 0);
            actorImports.open(it, file -> readFile.read(it, file));
        }
    }

    private void keepApplied(Import it, String problem) {
        if (it.state() == State.UNDOING) {
            database.sql("update directory.import set state = 'applied', problem = :problem where id = :id")
                    .param("problem", shortened(problem))
                    .param("id", it.id())
                    .update();
        } else {
            fail(it, problem);
        }
    }

    private void fail(Import it, String problem) {
        if (it.state() == State.UNDOING) {
            keepApplied(it, problem);
        } else {
            if (imports.fail(it, shortened(problem))) {
                files.dropBytes(it);
            }
        }
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }
}
