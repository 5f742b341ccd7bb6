package org.maillage.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what a constraint may refuse. Within a transaction, what was refused undoes this much and no more, so that whoever
 * knows what to do instead can go on in it.
 */
@Component
public record Attempt(PlatformTransactionManager transactions) {

    public void write(Runnable writing) {
        new TransactionTemplate(
                        transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED))
                .executeWithoutResult(status -> writing.run());
    }
}
