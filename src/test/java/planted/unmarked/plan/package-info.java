/** Has words but no annotation. */
package planted.unmarked.plan;
