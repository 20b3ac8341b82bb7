// What many quizzes say, so that a link need not say it again: packing points back into this text, whose end
// costs least. Words of news and the punctuation between packed fields, no sentence of ours: kinds stand for those.
// It belongs to version 2 of the link: a changed one would make earlier links unreadable.
const TEXTS = [
	'economic political military country countries government president minister parliament election',
	'national international European American agreement according to the report reported reports that',
	'what the which in November December January February March April June July August September October',
	' million billion percent people between against without because before after during through under',
	' their there these those would could should about other first since still until while where whose',
	' has been have had was were will not only more than most least at the end of the war, in the words',
	' after the meeting, by which the state may be taken for the and of the to the for a in an on a by the',
	' with the from the that the as the is the who says it; common usage; a statement of the United States',
	',null,null],["common usage; the article uses the term",[2025,12,1,0],[0]],"","","en",[["',
	',null,null,"an article on the","an article after Reuters","The Associated Press","The New York Times"',
	'"],[3],"How many ",null,"[8,"],[10],[5],null,"],[11],[4],null,"],[9],[3],null,"',
	'"],[0],"","["],[1],"]["],[6],"____ ",null,"The ",[["]],[5],"],null,"',
	'"],[8,"the ","the "],[1,"the ","the "],[0,[2025,11,1,0]],[1,"",[2025,11,24,0]],"#meaning"#position"#says"#party"#value"#date',
	'#term"],[1],"#speaker"],[5],"#answer"],[2],"",0],["",1],["",0],["The ",0]]],0,"],[10],"",null,[0],[[[0],1],[[1],0]]],0,"',
	'",null,[1,"],[[[0],0],[[1],1]]],0,""],null,null]],[[0,"'
];

export const FREQUENT_TEXTS = new TextEncoder().encode(TEXTS.join(''));
