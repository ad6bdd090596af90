package fr.terreau.search.contract;

/** What every engine must do; a test class of an engine implements it and runs everything. */
public interface SearchEngineContract
    extends IndexingContract,
        WordsContract,
        FacetsContract,
        SortContract,
        NamedFiltersContract,
        FactsContract,
        HighlightContract,
        RightsContract,
        RelaxationContract,
        SyntaxContract,
        LexiconContract,
        SpellingContract,
        SimilarContract,
        RebuildContract {}
